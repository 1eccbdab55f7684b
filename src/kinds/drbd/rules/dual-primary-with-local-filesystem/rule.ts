import { patchElement } from '../../../../core/edits/edit.ts';
import { followName } from '../../../../core/edits/rename.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem, isClusterFilesystem } from '../../../common/index.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { holdsData } from '../holdsData.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-with-local-filesystem',
  title: 'A local filesystem on two primaries',
  severity: 'error',
  remedy: 'Change the filesystem to GFS2 or OCFS2, or make the resource single-primary.',
  sources: [
    { title: 'drbd.conf(5), allow-two-primaries' },
    {
      title: "DRBD user's guide, dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-dual-primary-mode',
    },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    const resource = resourceUnder(filesystem.id, index);
    if (resource?.mode !== 'dual-primary' || isClusterFilesystem(filesystem)) return [];
    const hasData = diskfulReplicas(resource.id, index).some((replica) => holdsData(replica, index));
    return [
      {
        message: `${filesystem.name} is ${filesystem.fsType}, made for one writer, and ${resource.name} is primary on two servers.`,
        related: [resource.id],
        // Another type means mkfs.
        fix: hasData
          ? undefined
          : {
              label: `Change ${filesystem.fsType} on ${resource.name} to GFS2`,
              edit: (design) =>
                patchElement(design, filesystem.id, { fsType: 'gfs2', ...followName(filesystem, 'fsType', 'gfs2') }),
            },
      },
    ];
  },
});
