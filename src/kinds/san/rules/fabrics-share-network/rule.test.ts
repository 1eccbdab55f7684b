import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'both are in one network': {
      design: change('san', { 'san-switch-b': { networkId: 'network-san-a' } }),
      blames: ['san-switch-a', 'san-switch-b'],
    },
  },
  good: {
    'each has its own': template('san'),
    'Fibre Channel has none': change('san', {
      'san-switch-a': { networkId: undefined },
      'san-switch-b': { networkId: undefined },
    }),
  },
});
