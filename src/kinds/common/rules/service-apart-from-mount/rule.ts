import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { dataMountOf } from '../../dataMount.ts';
import { Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/service-apart-from-mount',
  title: 'A service apart from its data',
  severity: 'error',
  remedy: 'Place the service on the server that mounts its data.',
  sources: [{ title: 'Pacemaker Explained, colocation constraints' }],
  appliesTo: [Service],
  check(service, { index, paths }) {
    const mount = dataMountOf(service, service.serverId, index);
    if (!mount || mount.serverId === service.serverId) return [];
    if (paths.needs(mount.sourceId).some(({ action }) => action === 'promote')) return [];
    const isThere = dataMountOf(service, mount.serverId, index) === mount;
    return [
      {
        message: `${service.name} starts on ${sayName(index, service.serverId)}, and ${mount.name} with its data is mounted on ${sayName(index, mount.serverId)}.`,
        related: [mount.id],
        fix: isThere
          ? {
              label: `Place ${service.name} on ${sayName(index, mount.serverId)}`,
              edit: moveTo(service, mount.serverId),
            }
          : undefined,
      },
    ];
  },
});

function moveTo(service: Service, serverId: ElementId): Edit {
  const standbyIds = [service.serverId, ...service.standbyIds.filter((id) => id !== serverId)];
  return (design) => patchElement(design, service.id, { serverId, standbyIds });
}
