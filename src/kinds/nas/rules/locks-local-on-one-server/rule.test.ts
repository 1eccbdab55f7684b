import { change, template, type Changes } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const ROLES = ['imap', 'ldap', 'database', 'smtp', 'web'];

/** The first server alone with the export, and no service but those of one role. */
const alone = (role: string, options: readonly string[] = ['nolock'], version = '3') => {
  const services: Changes = Object.fromEntries(
    ROLES.filter((name) => name !== role).map((name) => [`service-${name}`, null]),
  );
  return change('nas', {
    'mount-kolab1-srv-kolab': { options },
    'mount-kolab2-srv-kolab': null,
    'export-kolab': { version },
    ...services,
  });
};
const blames = ['mount-kolab1-srv-kolab'];

ruleCases(rule, {
  bad: {
    'a mail spool': {
      design: alone('imap'),
      blames,
      says: /^NFS Mount of Kolab Server 1 has the option "nolock"; .* sees no lock of IMAP\.$/,
      fixable: true,
    },
    'a directory': { design: alone('ldap', ['local_lock=posix']), blames, fixable: true },
    'a database': { design: alone('database'), blames },
  },
  good: {
    'the locks are shared': alone('imap', ['lock', 'local_lock=none']),
    'NFS 4 has locks of its own': alone('imap', ['nolock', 'local_lock=all'], '4.2'),
    'web pages': alone('web'),
    'two servers are another rule': change('nas', {
      'mount-kolab1-srv-kolab': { options: ['nolock'] },
      'export-kolab': { version: '3' },
    }),
    'no export': change('glusterfs', { 'mount-kolab1-srv-kolab': { options: ['nolock'] } }),
    template: template('nas'),
  },
});
