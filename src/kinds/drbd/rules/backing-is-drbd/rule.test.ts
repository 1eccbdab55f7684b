import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a resource lies on itself': {
      design: change('drbd-single-primary', {
        'drbd-kolab-alice': { disks: [{ volumeId: 'drbd-kolab-volume-0', backingId: 'drbd-kolab-volume-0' }] },
      }),
      blames: ['drbd-kolab-alice'],
    },
  },
  good: {
    'a resource lies on disks': template('drbd-single-primary'),
  },
});
