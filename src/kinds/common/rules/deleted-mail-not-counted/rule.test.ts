import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

/** The NAS template with an export of 1000 bytes, and one user of a service. */
function keeps(quota: number, service = 'service-imap'): MakeDesign {
  return change('nas', { 'export-kolab': { size: 1000 }, [service]: { users: 1, quota } });
}

ruleCases(rule, {
  bad: {
    'a byte above half': { design: keeps(501), blames: ['export-kolab'], says: /stays for 69 days/, fixable: false },
    'four fifths': { design: keeps(800), blames: ['export-kolab'] },
  },
  good: {
    half: keeps(500),
    'above four fifths another rule speaks': keeps(801),
    'a database keeps nothing that was deleted': keeps(700, 'service-database'),
    'mail that tells no quota beside a database that does': change(keeps(700, 'service-database'), {
      'service-imap': { users: 5 },
    }),
    'nothing told': template('nas'),
    'a size that is not told': change('glusterfs', { 'service-imap': { users: 1, quota: 1 } }),
  },
});
