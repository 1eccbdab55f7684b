import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Service, dataMountOf } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { replicaOn } from '../replicaOn.ts';
import { resourceUnder } from '../resourceUnder.ts';

export const rule = defineRule({
  id: 'drbd/service-on-secondary',
  title: 'A service on a secondary',
  severity: 'error',
  remedy: 'Place the service on the server of the primary.',
  sources: [
    {
      title: "DRBD user's guide, resource roles",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-resource-roles',
    },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Service],
  check(service, { index }) {
    const mount = dataMountOf(service, service.serverId, index);
    const resource = resourceUnder(mount?.sourceId, index);
    const replica = resource && replicaOn(service.serverId, resource.id, index);
    if (resource?.mode !== 'single-primary' || replica?.role !== 'secondary') return [];
    const primary = index
      .by(Replica, 'resourceId', resource.id)
      .find(({ role, serverId }) => role === 'primary' && service.standbyIds.includes(serverId));
    return [
      {
        message: `${service.name} runs on ${sayName(index, service.serverId)}, where ${resource.name} with its data is secondary and cannot be read.`,
        related: [replica.id],
        fix: primary && {
          label: `Run it on ${sayName(index, primary.serverId)}`,
          edit: moveHome(service, primary.serverId),
        },
      },
    ];
  },
});

function moveHome(service: Service, serverId: ElementId): Edit {
  const standbyIds = [service.serverId, ...service.standbyIds.filter((id) => id !== serverId)];
  return (design) => patchElement(design, service.id, { serverId, standbyIds });
}
