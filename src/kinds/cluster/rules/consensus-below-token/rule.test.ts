import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'what is right for two is too short for three': {
      design: change(threeMembers, { 'cluster-kolab': { consensus: 4_379 } }),
      blames: ['cluster-kolab'],
      says: /4379 ms .* 3650 ms/,
      fixable: true,
    },
    'a longer token': {
      design: change(threeMembers, { 'cluster-kolab': { token: 10_000, consensus: 12_000 } }),
      blames: ['cluster-kolab'],
    },
  },
  good: {
    'exactly 1.2 times': change(threeMembers, { 'cluster-kolab': { consensus: 4_380 } }),
    'not told': change(threeMembers, { 'cluster-kolab': { token: 10_000 } }),
    'two members may be faster': change(template('drbd-single-primary'), { 'cluster-kolab': { consensus: 1_200 } }),
  },
});
