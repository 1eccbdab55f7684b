import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the client network': {
      design: change('san', { 'san-switch-a': { networkId: 'network-client' } }),
      blames: ['san-switch-a'],
    },
  },
  good: {
    'a storage network': template('san'),
  },
});
