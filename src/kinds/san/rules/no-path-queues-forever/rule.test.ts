import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    queue: { design: change('san', { 'san-array': { whenNoPath: 'queue' } }), blames: ['san-array'], fixable: true },
  },
  good: {
    'nothing is told': template('san'),
    'a number': change('san', { 'san-array': { whenNoPath: 'retry', noPathRetry: 24 } }),
    'fail is another matter': change('san', { 'san-array': { whenNoPath: 'fail' } }),
    'no multipathd reads it': change('san', { 'san-array': { whenNoPath: 'queue', multipath: 'off' } }),
  },
});
