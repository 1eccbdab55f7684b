import { change, extend } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'they prefer different servers': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/copy', 'filesystem-drbd-kolab-volume-0', ['server-bob', 'server-alice']);
      }),
      blames: ['filesystem-drbd-kolab-volume-0'],
    },
  },
  good: {
    'they have the same servers': extend('drbd-single-primary', (build) => {
      build.mount('/srv/copy', 'filesystem-drbd-kolab-volume-0', ['server-alice', 'server-bob']);
    }),
    'one of them stays': extend('drbd-single-primary', (build) => {
      build.mount('/srv/copy', 'filesystem-drbd-kolab-volume-0', ['server-alice']);
    }),
    'a cluster filesystem may be anywhere': change(
      extend('drbd-dual-primary', (build) => {
        build.mount('/srv/a', 'filesystem-drbd-data-volume-0', ['server-alice', 'server-bob']);
        build.mount('/srv/b', 'filesystem-drbd-data-volume-0', ['server-bob', 'server-alice']);
      }),
      {},
    ),
  },
});
