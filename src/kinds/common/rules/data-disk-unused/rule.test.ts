import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'a spare disk': {
      design: extend('drbd-single-primary', (build) => {
        build.dataDisk('server-alice', '/dev/sdx');
      }),
      blames: ['disk-alice-sdx'],
      says: /Data Disk of alice/,
    },
  },
  good: {
    'all disks are used; OS disks need no user': template('drbd-single-primary'),
    'a filesystem lies on it': extend('drbd-single-primary', (build) => {
      build.filesystem(build.dataDisk('server-alice', '/dev/sdx'), 'xfs');
    }),
  },
});
