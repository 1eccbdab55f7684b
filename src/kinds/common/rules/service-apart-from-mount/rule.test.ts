import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'IMAP starts where the LUN is not mounted': {
      design: change('san', { 'service-imap': { serverId: 'server-kolab2', standbyIds: ['server-kolab1'] } }),
      blames: ['service-imap'],
      says: /Kolab Server 2/,
      fixable: true,
    },
  },
  good: {
    'both start together': template('san'),
    'both servers mount it': change('nas', {
      'service-imap': { serverId: 'server-kolab2', standbyIds: ['server-kolab1'] },
    }),
  },
});
