import type { TargetOs } from '../../core/model/design.ts';
import type { Service } from './elements.ts';

/**
 * The systemd unit that runs a service of a Kolab server. Sources: unit files of the packages 389-ds-base, cyrus-imapd,
 * postfix, apache2 (httpd on RHEL) and mariadb-server.
 */
export function serviceUnit(role: Service['role'], targetOs: TargetOs): string {
  if (role === 'web') return targetOs.startsWith('el-') ? 'httpd' : 'apache2';
  return UNITS[role];
}

const UNITS: Readonly<Record<Exclude<Service['role'], 'web'>, string>> = {
  ldap: 'dirsrv@kolab',
  imap: 'cyrus-imapd',
  smtp: 'postfix',
  database: 'mariadb',
};
