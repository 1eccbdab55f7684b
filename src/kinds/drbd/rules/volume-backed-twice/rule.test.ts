import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'volume 0 is listed twice': {
      design: change('drbd-single-primary', {
        'drbd-kolab-bob': {
          disks: [
            { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-kolab' },
            { volumeId: 'drbd-kolab-volume-0', backingId: 'disk-bob-os' },
          ],
        },
      }),
      blames: ['drbd-kolab-bob'],
    },
  },
  good: {
    'one disk for each volume': template('drbd-cross-link'),
  },
});
