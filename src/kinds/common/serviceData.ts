import type { TargetOs } from '../../core/model/design.ts';
import { quoteShell } from '../../core/configs/quoteShell.ts';
import { systemFamily, type SystemFamily } from './deploy/systemFamily.ts';
import type { Service } from './elements.ts';

/** What the programs of a service write, as their packages come. */
interface ServiceData {
  /** The directories that their packages make for what has to go with the service. */
  readonly directories: Readonly<Record<SystemFamily, readonly string[]>>;
  /** Shell that prints, one a line, the directories that the programs are told to use on a host; absent: always those. */
  readonly told?: string;
  readonly user: Readonly<Record<SystemFamily, string>>;
}

const everywhere = <T>(value: T): Readonly<Record<SystemFamily, T>> => ({
  debian: value,
  'red-hat': value,
  suse: value,
});

/** Debian's cyrus-imapd goes by another name than that of the others. */
const CYRUS = ['/var/lib/imap', '/var/spool/imap'];

const DATA: Readonly<Record<Service['role'], ServiceData>> = {
  imap: {
    directories: {
      debian: ['/var/lib/cyrus', '/var/spool/cyrus/mail', '/var/spool/sieve'],
      'red-hat': CYRUS,
      suse: CYRUS,
    },
    told: String.raw`sed -nE 's/^(configdirectory|sievedir|[a-z0-9]*partition-[A-Za-z0-9]+):[[:space:]]*([^[:space:]]+).*$/\2/p' /etc/imapd.conf`,
    user: everywhere('cyrus'),
  },
  ldap: {
    directories: everywhere(['/etc/dirsrv/slapd-kolab', '/var/lib/dirsrv/slapd-kolab']),
    user: everywhere('dirsrv'),
  },
  database: {
    directories: everywhere(['/var/lib/mysql']),
    told: "my_print_defaults --mysqld | sed -nE 's/^--datadir=//p' | tail -n 1",
    user: everywhere('mysql'),
  },
  smtp: {
    directories: everywhere(['/var/spool/postfix', '/var/lib/postfix']),
    told: 'postconf -h queue_directory data_directory',
    user: everywhere('postfix'),
  },
  web: {
    directories: { debian: ['/var/www'], 'red-hat': ['/var/www'], suse: ['/srv/www'] },
    user: { debian: 'www-data', 'red-hat': 'apache', suse: 'wwwrun' },
  },
};

/**
 * Shell that prints the directories in which a service keeps its data on a host, one a line, the outer ones first: what its
 * configuration tells, or else what its packages make. Sources: imapd.conf(5), my_print_defaults(1), postconf(1), dscreate(8),
 * and the files of the packages of each system.
 */
export function listData(role: Service['role'], targetOs: TargetOs): string {
  const { directories, told } = DATA[role];
  return ['directories_of', told ?? 'false', ...directories[systemFamily(targetOs)]].map(quoteShell).join(' ');
}

/** The user that owns the data of a service, by the name that its packages give it. */
export function dataUser(role: Service['role'], targetOs: TargetOs): string {
  return DATA[role].user[systemFamily(targetOs)];
}
