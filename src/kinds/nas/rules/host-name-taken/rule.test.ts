import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'it is the name of a server': {
      design: change('nas', { 'filer-nas1': { hostName: 'kolab1' } }),
      blames: ['filer-nas1'],
      says: /Kolab Server 1/,
    },
  },
  good: {
    'a name of its own': template('nas'),
  },
});
