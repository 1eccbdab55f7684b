import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    strict: {
      design: change('san', { 'san-array': { findMultipaths: 'strict' } }),
      blames: ['san-array'],
      fixable: true,
      says: /not seen before/,
    },
    'yes with one path': {
      design: change('san', { 'san-array': { findMultipaths: 'yes' }, 'san-path-1-1': null }),
      blames: ['san-array'],
      fixable: true,
      says: /as on Kolab Server 1\./,
    },
    'smart with one path': {
      design: change('san', { 'san-array': { findMultipaths: 'smart' }, 'san-path-1-1': null }),
      blames: ['san-array'],
    },
  },
  good: {
    'nothing is told': template('san'),
    'yes with two paths': change('san', { 'san-array': { findMultipaths: 'yes' } }),
    'smart with two paths': change('san', { 'san-array': { findMultipaths: 'smart' } }),
    'no multipathd': change('san', { 'san-array': { findMultipaths: 'strict', multipath: 'off' } }),
    'greedy with one path': change('san', { 'san-array': { findMultipaths: 'greedy' }, 'san-path-1-1': null }),
    'no with one path': change('san', { 'san-array': { findMultipaths: 'no' }, 'san-path-1-1': null }),
  },
});
