import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const times = (leaseSeconds?: number, graceSeconds?: number) =>
  change('nas', { 'filer-nas1': { leaseSeconds, graceSeconds } });
const blames = ['filer-nas1'];

ruleCases(rule, {
  bad: {
    'both told': { design: times(30, 29), blames, says: /waits 29 s .* silent for 30 s/, fixable: true },
  },
  good: {
    'nothing told': template('nas'),
    alike: times(30, 30),
    'a longer grace': times(30, 31),
    'a short grace, and a lease that is not told': times(undefined, 45),
    'a long lease, and a grace that is not told': times(91),
  },
});
