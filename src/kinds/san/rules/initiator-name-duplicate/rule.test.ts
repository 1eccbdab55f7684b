import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a cloned machine': {
      design: change('san', { 'san-initiator-2': { wwn: 'iqn.2024-05.org.example:kolab1' } }),
      blames: ['san-initiator-1', 'san-initiator-2'],
    },
  },
  good: {
    'each has its own': template('san'),
  },
});
