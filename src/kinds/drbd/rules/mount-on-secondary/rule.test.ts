import { change, extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'the mount starts on the slave': {
      design: change('drbd-single-primary', {
        'mount-alice-srv-kolab': { serverId: 'server-bob', standbyIds: ['server-alice'] },
      }),
      blames: ['mount-alice-srv-kolab'],
      says: /bob/,
      fixable: true,
    },
    'both servers mount a single-primary volume': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/copy', 'filesystem-drbd-kolab-volume-0', ['server-bob']);
      }),
      blames: ['mount-bob-srv-copy'],
      fixable: false,
    },
  },
  good: {
    'the mount starts on the master': template('drbd-single-primary'),
    'cross-link: each mount on its primary': template('drbd-cross-link'),
    'two primaries are promoted both, whatever is drawn': change('drbd-dual-primary', {
      'drbd-data-bob': { role: 'secondary' },
    }),
  },
});
