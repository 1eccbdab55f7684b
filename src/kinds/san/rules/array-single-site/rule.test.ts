import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    none: { design: change('san', { 'san-array': { replication: 'none' } }), blames: ['san-array'], fixable: false },
  },
  good: {
    'nothing is told': template('san'),
    asynchronous: change('san', { 'san-array': { replication: 'async' } }),
    synchronous: change('san', { 'san-array': { replication: 'sync' } }),
    'nothing is on it': change('san', { 'san-array': { replication: 'none' }, 'lun-0': null }),
  },
});
