import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    manual: {
      design: change('san', { 'san-array': { startup: 'manual' } }),
      blames: ['san-array'],
      fixable: true,
      says: /LUN 0/,
    },
  },
  good: {
    'nothing is told': template('san'),
    automatic: change('san', { 'san-array': { startup: 'automatic' } }),
    'Fibre Channel needs no login': change('san', { 'san-array': { startup: 'manual', transport: 'fc' } }),
    'nothing is mounted': change('san', { 'san-array': { startup: 'manual' }, 'mount-kolab1-srv-kolab': null }),
  },
});
