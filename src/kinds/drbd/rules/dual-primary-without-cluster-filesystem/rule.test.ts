import { change, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'nothing lies on the volume of two primaries': {
      design: change('drbd-dual-primary', { 'filesystem-drbd-data-volume-0': null }),
      blames: ['drbd-data-volume-0'],
      fixable: true,
    },
    'the bare device has a user already': {
      design: change('drbd-dual-primary', {
        'filesystem-drbd-data-volume-0': null,
        'mount-alice-srv-data': { sourceId: 'drbd-data-volume-0' },
      }),
      blames: ['drbd-data-volume-0'],
      fixable: false,
    },
    'its disks hold data, over which GFS2 would be made': {
      design: change('drbd-dual-primary', {
        'filesystem-drbd-data-volume-0': null,
        'disk-alice-data': { content: 'keep' },
      }),
      blames: ['drbd-data-volume-0'],
      fixable: false,
    },
  },
  good: {
    'GFS2 lies on it': template('drbd-dual-primary'),
    'a single primary needs none': change('drbd-single-primary', { 'filesystem-drbd-kolab-volume-0': null }),
  },
});
