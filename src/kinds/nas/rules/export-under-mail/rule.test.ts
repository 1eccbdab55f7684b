import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const blames = ['export-kolab'];

ruleCases(rule, {
  bad: {
    'Cyrus on the export': {
      design: template('nas'),
      blames,
      says: /^IMAP keeps its mail on \/export\/kolab:/,
      fixable: false,
    },
    'only after a move': { design: change('nas', { 'mount-kolab1-srv-kolab': null }), blames },
  },
  good: {
    'mail lies elsewhere': change('nas', { 'service-imap': { dataPath: '/var/spool/imap' } }),
    'other services': change('nas', { 'service-imap': null }),
    'no NFS': template('san'),
  },
});
