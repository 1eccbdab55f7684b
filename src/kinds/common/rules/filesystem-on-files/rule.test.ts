import { extend, template } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { rule } from './rule.ts';

ruleCases(rule, {
  bad: {
    'GFS2 on an export': {
      design: extend('nas', (build) => {
        build.filesystem('export-kolab', 'gfs2');
      }),
      blames: ['filesystem-export-kolab'],
    },
    'XFS on a GlusterFS volume': {
      design: extend('glusterfs', (build) => {
        build.filesystem('gluster-volume-gv0', 'xfs');
      }),
      blames: ['filesystem-gluster-volume-gv0'],
    },
  },
  good: {
    'XFS on a volume': template('drbd-single-primary'),
    'XFS on a LUN': template('san'),
  },
});
