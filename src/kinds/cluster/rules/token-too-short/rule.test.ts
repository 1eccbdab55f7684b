import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'too short for four tries': {
      design: change('drbd-single-primary', { 'cluster-kolab': { token: 125 } }),
      blames: ['cluster-kolab'],
      says: /125 ms; below 126 ms/,
    },
  },
  good: {
    'none told': template('drbd-single-primary'),
    'just long enough': change('drbd-single-primary', { 'cluster-kolab': { token: 126 } }),
    'lengthened for a third member': change(threeMembers, { 'cluster-kolab': { token: 30 } }),
  },
});
