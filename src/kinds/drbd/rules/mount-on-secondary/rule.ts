import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { replicaOn } from '../replicaOn.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/mount-on-secondary',
  title: 'A mount on a secondary',
  severity: 'error',
  remedy: 'Mount it on the server of the primary, or make the replica there primary.',
  sources: [
    {
      title: "DRBD user's guide, resource roles",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-resource-roles',
    },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const resource = resourceUnder(mount.sourceId, index);
    const replica = resource && replicaOn(mount.serverId, resource.id, index);
    if (resource?.mode !== 'single-primary' || replica?.role !== 'secondary') return [];
    const primary = index
      .by(Replica, 'resourceId', resource.id)
      .find(({ role, serverId }) => role === 'primary' && mount.standbyIds.includes(serverId));
    return [
      {
        message: `${mount.name} is mounted on ${sayName(index, mount.serverId)}, where ${resource.name} is secondary and cannot be read.`,
        related: [replica.id],
        fix: primary && {
          label: `Mount it on ${sayName(index, primary.serverId)}`,
          edit: moveHome(mount, primary.serverId),
        },
      },
    ];
  },
});

function moveHome(mount: Mount, serverId: ElementId): Edit {
  const standbyIds = [mount.serverId, ...mount.standbyIds.filter((id) => id !== serverId)];
  return (design) => patchElement(design, mount.id, { serverId, standbyIds });
}
