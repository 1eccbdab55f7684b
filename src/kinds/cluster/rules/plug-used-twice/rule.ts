import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { canonicalIp } from '../../../../core/configs/subnet.ts';
import { FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/plug-used-twice',
  title: 'One outlet for two servers',
  severity: 'error',
  remedy: 'Write for each server the outlets that really feed it.',
  sources: [
    { title: 'fence_apc_snmp(8), plug' },
    { title: 'fence_virsh(8), plug' },
    { title: 'pacemaker-fenced(7), pcmk_host_map' },
  ],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    const { agent, ip } = device;
    if (agent !== 'fence_apc_snmp' && agent !== 'fence_virsh') return [];
    const here = index.all(FenceDevice).filter((other) => other.agent === agent && placeOf(other.ip) === placeOf(ip));
    const users = new Map<string, Set<string>>();
    for (const { targetId, plug } of here.flatMap(usedPlugs)) {
      for (const one of plug.split(',')) users.set(one, (users.get(one) ?? new Set()).add(targetId));
    }
    const own = new Set(usedPlugs(device).flatMap(({ plug }) => plug.split(',')));
    return [...own].flatMap((plug) => {
      const serverIds = [...(users.get(plug) ?? [])];
      if (serverIds.length < 2) return [];
      const who = sayNames(serverIds.map((id) => index.get(id)));
      const others = here.filter(({ id }) => id !== device.id).map(({ id }) => id);
      return [
        {
          message: `${sayName(index, device.id)} switches ${who} by the same ${agent === 'fence_virsh' ? 'machine' : 'outlet'}, ${plug}.`,
          related: [...serverIds, ...others],
        },
      ];
    });
  },
});

/** Addresses may be written in several ways, names in one. */
function placeOf(ip: string): string {
  return canonicalIp(ip) ?? ip;
}

/** A row may stand there still for a server that the device no longer switches off. */
function usedPlugs({
  plugs = [],
  targetIds,
}: FenceDevice): readonly { readonly targetId: string; readonly plug: string }[] {
  return plugs.filter(({ targetId }) => targetIds.includes(targetId));
}
