import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const fc = { 'san-array': { transport: 'fc' } };
const one = { 'san-switch-a': { zoning: 'one-zone' } };

ruleCases(rule, {
  bad: {
    'one zone for all': {
      design: change('san', { ...fc, ...one }),
      blames: ['san-switch-a'],
      fixable: true,
      says: /holds 2 initiators: iqn/,
    },
  },
  good: {
    'nothing is told': template('san'),
    'one for each': change('san', { ...fc, 'san-switch-a': { zoning: 'single-initiator' } }),
    'not told': change('san', fc),
    'iSCSI has no zones': change('san', one),
    'one initiator': change('san', { ...fc, ...one, 'san-path-2-1': null }),
  },
});
