import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { dataMountOf } from '../../dataMount.ts';
import { type Mount, Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/service-standby-without-data',
  title: 'A standby server without the data',
  severity: 'error',
  remedy: 'Let the mount move to that server too, or mount the same source there.',
  sources: [
    { title: 'Pacemaker Explained, colocation constraints' },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Service],
  check(service, { index }) {
    const home = dataMountOf(service, service.serverId, index);
    const bare = service.standbyIds.filter((id) => id !== service.serverId && !holdsSame(service, id, home, index));
    if (!home || bare.length === 0) return [];
    const names = sayNames(bare.map((id) => index.get(id)));
    return [
      {
        message: `${service.name} may move to ${names}, where the data of ${home.name} is not mounted.`,
        related: [home.id, ...bare],
        fix: {
          label: `Keep ${service.name} off ${names}`,
          edit: (design) =>
            patchElement(design, service.id, { standbyIds: service.standbyIds.filter((id) => !bare.includes(id)) }),
        },
      },
    ];
  },
});

function holdsSame(service: Service, serverId: ElementId, home: Mount | undefined, index: DesignIndex): boolean {
  return dataMountOf(service, serverId, index)?.sourceId === home?.sourceId;
}
