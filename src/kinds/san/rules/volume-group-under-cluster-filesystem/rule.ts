import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, isClusterFilesystem } from '../../../common/index.ts';
import { Lun } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/volume-group-under-cluster-filesystem',
  title: 'A cluster filesystem on a volume group of one server',
  severity: 'error',
  remedy: 'Put the cluster filesystem on the LUN itself.',
  sources: [{ title: 'lvmsystemid(7)' }, { title: 'lvmlockd(8)' }, { title: 'gfs2(5)' }],
  appliesTo: [Lun],
  check(lun, { index }) {
    if (lun.volumeGroup === '') return [];
    const shared = index.by(Filesystem, 'backingId', lun.id).filter(isClusterFilesystem);
    if (shared.length === 0) return [];
    return [
      {
        message: `${sayNames(shared)} is a cluster filesystem, and the volume group ${lun.volumeGroup} below it is active on one server at a time.`,
        related: shared.map(({ id }) => id),
        fix: {
          label: `Put it on ${lun.name} itself`,
          edit: (design) => patchElement(design, lun.id, { volumeGroup: '' }),
        },
      },
    ];
  },
});
