import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { threeMembers } from '../../../../../tests/rules/threeMembers.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'three members': {
      design: change(threeMembers, { 'cluster-kolab': { lastManStanding: 'on', waitForAll: 'off' } }),
      blames: ['cluster-kolab'],
      fixable: true,
    },
  },
  good: {
    'waiting is not told, so that the file has it on': change(threeMembers, {
      'cluster-kolab': { lastManStanding: 'on' },
    }),
    'last man standing is not told': change(threeMembers, { 'cluster-kolab': { waitForAll: 'off' } }),
    'last man standing is off': change(threeMembers, {
      'cluster-kolab': { lastManStanding: 'off', waitForAll: 'off' },
    }),
    'of two members another rule speaks': change(template('drbd-single-primary'), {
      'cluster-kolab': { lastManStanding: 'on', waitForAll: 'off' },
    }),
  },
});
