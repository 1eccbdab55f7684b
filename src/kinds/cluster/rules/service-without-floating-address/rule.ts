import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Service } from '../../../common/index.ts';
import { FloatingAddress } from '../../elements.ts';
import { movedIn } from '../movedIn.ts';

export const rule = defineRule({
  id: 'cluster/service-without-floating-address',
  title: 'A moving service without an address that moves',
  severity: 'warning',
  remedy: 'Add a floating address that moves with the service.',
  sources: [{ title: 'Clusters from Scratch, active/passive' }, { title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [Service],
  check(service, { index }) {
    const group = movedIn(index).get(service.id);
    if (service.standbyIds.length === 0 || !group || addressedGroups(index).has(group.id)) return [];
    return [
      {
        message: `${service.name} may move to ${sayNames(service.standbyIds.map((id) => index.get(id)))}, and no address moves with it.`,
        related: service.standbyIds,
      },
    ];
  },
});

const addressedGroups = perIndex((index) => {
  const followed = index.all(FloatingAddress).flatMap(({ followsId }) => followsId ?? []);
  return new Set(followed.flatMap((id) => movedIn(index).get(id)?.id ?? []));
});
