import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import type { TargetOs } from '../../../../core/model/design.ts';
import type { Filesystem } from '../../elements.ts';
import { rule } from './rule.ts';

const FILESYSTEM = 'filesystem-drbd-data-volume-0';

function on(targetOs: TargetOs, fsType: Filesystem['fsType']): MakeDesign {
  const make = change('drbd-dual-primary', { [FILESYSTEM]: { fsType } });
  return () => ({ ...make(), targetOs });
}

ruleCases(rule, {
  bad: {
    'GFS2 on RHEL 10': {
      design: on('el-10', 'gfs2'),
      blames: [FILESYSTEM],
      says: /GFS2, which RHEL, Alma, Rocky 10 does not have: it is gone/,
      fixable: false,
    },
    'OCFS2 on RHEL 9': { design: on('el-9', 'ocfs2'), blames: [FILESYSTEM], says: /kernel of Oracle Linux/ },
  },
  good: {
    'GFS2 on Debian 12': template('drbd-dual-primary'),
    'GFS2 on RHEL 9, where it has its last add-on': on('el-9', 'gfs2'),
    'OCFS2 on Debian 13': on('debian-13', 'ocfs2'),
    'XFS anywhere': on('el-10', 'xfs'),
    'not known': on('sles-16', 'ocfs2'),
  },
});
