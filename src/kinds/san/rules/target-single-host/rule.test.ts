import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'one host': {
      design: change('san', { 'san-array': { platform: 'linux-host' } }),
      blames: ['san-array'],
      fixable: false,
    },
  },
  good: {
    'nothing is told': template('san'),
    'a pair': change('san', { 'san-array': { platform: 'linux-pair' } }),
    'an appliance': change('san', { 'san-array': { platform: 'appliance' } }),
  },
});
