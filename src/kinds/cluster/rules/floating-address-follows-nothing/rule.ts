import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName } from '../../../../core/rules/sayNames.ts';
import { dataMountOf, FloatingAddress, groupOf, Mount, Service } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-follows-nothing',
  title: 'A floating address that follows nothing',
  severity: 'warning',
  remedy: 'Let the address move with a mount or service that moves.',
  sources: [{ title: 'Pacemaker Explained, groups' }, { title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [FloatingAddress],
  check(address, { index }) {
    const target = index.get(address.followsId);
    if (target && groupOf(target.id, index)) return [];
    const why = target ? `follows ${target.name}, which stays where it is` : 'follows nothing';
    const service = isA(Mount, target) ? movingServiceOn(target, index) : undefined;
    return [
      {
        message: `The floating address ${address.ip} ${why}.`,
        related: target ? [target.id] : [],
        fix: service && {
          label: `Let ${address.ip} move with ${service.name}`,
          edit: (design) => patchElement(design, address.id, { followsId: service.id }),
        },
      },
    ];
  },
});

function movingServiceOn(mount: Mount, index: DesignIndex): Service | undefined {
  const here = index
    .by(Service, 'serverId', mount.serverId)
    .filter((service) => groupOf(service.id, index) !== undefined);
  return byName(here).find((service) => dataMountOf(service, mount.serverId, index) === mount);
}
