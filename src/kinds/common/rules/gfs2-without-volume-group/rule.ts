import { TARGET_OS } from '../../../../core/model/design.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Filesystem, Mount } from '../../elements.ts';
import { volumeGroupOn } from '../../volumeGroups/volumeGroups.ts';

export const rule = defineRule({
  id: 'common/gfs2-without-volume-group',
  title: 'GFS2 as Red Hat does not support it',
  severity: 'info',
  remedy: 'Put a shared volume group below it.',
  sources: [
    { title: 'Red Hat, GFS2 on a device without LVM', url: 'https://access.redhat.com/solutions/129133' },
    {
      title: 'Red Hat, support policies for RHEL Resilient Storage',
      url: 'https://access.redhat.com/articles/3244841',
    },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { design, index }) {
    const { fsType, backingId } = filesystem;
    const isRedHat = design.targetOs === 'el-8' || design.targetOs === 'el-9';
    if (fsType !== 'gfs2' || !isRedHat || volumeGroupOn(index.get(backingId)) !== '') return [];
    if (new Set(index.by(Mount, 'sourceId', filesystem.id).map(({ serverId }) => serverId)).size < 2) return [];
    return [
      {
        message: `${filesystem.name} lies on ${sayName(index, backingId)} without a shared volume group; on ${TARGET_OS[design.targetOs]} GFS2 is supported only on one.`,
        related: [backingId],
      },
    ];
  },
});
