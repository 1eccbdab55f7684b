import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'two paths, no multipathd': {
      design: change('san', { 'san-array': { multipath: 'off' } }),
      blames: ['san-array'],
      fixable: true,
      says: /Kolab Server 1 and Kolab Server 2/,
    },
    'two paths of one server': {
      design: change('san', { 'san-array': { multipath: 'off' }, 'san-path-1-1': null }),
      blames: ['san-array'],
      says: /^Kolab Server 2 would/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'multipathd runs': change('san', { 'san-array': { multipath: 'on' } }),
    'one path each': change('san', { 'san-array': { multipath: 'off' }, 'san-path-1-1': null, 'san-path-2-2': null }),
  },
});
