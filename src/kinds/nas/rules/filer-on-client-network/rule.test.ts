import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the client network': {
      design: change('nas', { 'filer-nas1': { networkId: 'network-client' } }),
      blames: ['filer-nas1'],
    },
  },
  good: {
    'a storage network': template('nas'),
  },
});
