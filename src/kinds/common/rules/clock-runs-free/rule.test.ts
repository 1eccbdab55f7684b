import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it runs free': {
      design: change('nas', { 'server-kolab2': { timeSync: 'none' } }),
      blames: ['server-kolab2'],
      says: /The clock of Kolab Server 2 runs free/,
      fixable: false,
    },
  },
  good: {
    'kept by NTP': change('nas', { 'server-kolab2': { timeSync: 'ntp' } }),
    'not told': template('nas'),
  },
});
