import type { TargetOs } from '../../core/model/design.ts';
import type { Service } from './elements.ts';

/**
 * The systemd unit by which people start a service of a Kolab server, now and at boot. Sources: unit files of the packages
 * 389-ds-base, cyrus-imapd, postfix, apache2 (httpd on RHEL) and mariadb-server.
 */
export function serviceUnit(role: Service['role'], targetOs: TargetOs): string {
  if (role === 'web') return targetOs.startsWith('el-') ? 'httpd' : 'apache2';
  return UNITS[role];
}

/**
 * The systemd unit whose process does the work. It is another one where Postfix comes with instances: there postfix.service
 * runs `/bin/true` and stays active whatever becomes of the daemon, which is the instance `-` (unit files of the package
 * postfix of Debian 12; Debian 13 has one unit).
 */
export function daemonUnit(role: Service['role'], targetOs: TargetOs): string {
  return role === 'smtp' && WITH_INSTANCES.has(targetOs) ? 'postfix@-' : serviceUnit(role, targetOs);
}

const WITH_INSTANCES: ReadonlySet<TargetOs> = new Set(['debian-12', 'ubuntu-22.04', 'ubuntu-24.04']);

const UNITS: Readonly<Record<Exclude<Service['role'], 'web'>, string>> = {
  ldap: 'dirsrv@kolab',
  imap: 'cyrus-imapd',
  smtp: 'postfix',
  database: 'mariadb',
};
