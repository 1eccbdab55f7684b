import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'another prioritizer': {
      design: change('san', { 'san-array': { access: 'alua', prio: 'const' } }),
      blames: ['san-array'],
      fixable: true,
      says: /prio const/,
    },
    'all paths together': {
      design: change('san', { 'san-array': { access: 'alua', pathGrouping: 'multibus' } }),
      blames: ['san-array'],
      fixable: true,
      says: /multibus/,
    },
    'by node name': {
      design: change('san', { 'san-array': { access: 'alua', pathGrouping: 'group_by_node_name' } }),
      blames: ['san-array'],
      fixable: true,
    },
  },
  good: {
    'nothing is told': template('san'),
    alua: change('san', { 'san-array': { access: 'alua', prio: 'alua', pathGrouping: 'group_by_prio' } }),
    'sysfs reads the same': change('san', { 'san-array': { access: 'alua', prio: 'sysfs' } }),
    'one path at a time': change('san', { 'san-array': { access: 'alua', pathGrouping: 'failover' } }),
    'equal controllers': change('san', {
      'san-array': { access: 'active-active', prio: 'const', pathGrouping: 'multibus' },
    }),
    'nobody said ALUA': change('san', { 'san-array': { prio: 'const' } }),
    'no multipathd': change('san', { 'san-array': { access: 'alua', prio: 'const', multipath: 'off' } }),
  },
});
