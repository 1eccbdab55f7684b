import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    fail: {
      design: change('san', { 'san-array': { whenNoPath: 'fail' } }),
      blames: ['san-array'],
      fixable: true,
      says: /LUN 0/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'a number of checks': change('san', { 'san-array': { whenNoPath: 'retry' } }),
    'queue is another matter': change('san', { 'san-array': { whenNoPath: 'queue' } }),
    'no multipathd reads it': change('san', { 'san-array': { whenNoPath: 'fail', multipath: 'off' } }),
    'no filesystem is on it': change('san', { 'san-array': { whenNoPath: 'fail' }, 'filesystem-lun-0': null }),
  },
});
