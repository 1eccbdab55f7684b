import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'bob is to take over a disk of alice': {
      design: extend('drbd-single-primary', (build) => {
        build.mount('/srv/x', build.filesystem(build.dataDisk('server-alice', '/dev/sdx'), 'xfs'), [
          'server-alice',
          'server-bob',
        ]);
      }),
      blames: ['mount-alice-srv-x'],
      says: /on bob/,
    },
  },
  good: {
    'alice mounts her own disk': extend('drbd-single-primary', (build) => {
      build.mount('/srv/x', build.filesystem(build.dataDisk('server-alice', '/dev/sdx'), 'xfs'), ['server-alice']);
    }),
    'the disk is replicated': template('drbd-single-primary'),
  },
});
