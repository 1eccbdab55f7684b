import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

const times = (leaseSeconds?: number, graceSeconds?: number) =>
  change('nas', { 'filer-nas1': { leaseSeconds, graceSeconds } });
const blames = ['filer-nas1'];

ruleCases(rule, {
  bad: {
    'both told': { design: times(30, 29), blames, says: /waits 29 s .* silent for 30 s/, fixable: true },
    'a short grace below the default lease': {
      design: times(undefined, 89),
      blames,
      says: /89 s .* 90 s/,
      fixable: true,
    },
    'a long lease above the default grace': { design: times(91), blames, says: /90 s .* 91 s/, fixable: true },
  },
  good: {
    'nothing told': template('nas'),
    alike: times(30, 30),
    'a longer grace': times(30, 31),
    'the default written out': times(undefined, 90),
    'a shorter lease': times(89),
  },
});
