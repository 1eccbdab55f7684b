import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Service } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/service-calls-one-server',
  title: 'A service calls another one where it may not run',
  severity: 'warning',
  remedy: 'Call it by its floating address, or by a name that stands for that.',
  sources: [{ title: 'Clusters from Scratch, active/passive' }, { title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [Service],
  check(service, { index }) {
    const { callsBy, callsIds = [] } = service;
    if (callsBy === undefined || callsBy === 'floating-address') return [];
    const called = [...new Set(callsIds)].flatMap((id) => index.find(Service, id) ?? []);
    const lost = called.filter((other) => other.id !== service.id && mayBeElsewhere(other, service));
    if (lost.length === 0) return [];
    const by = callsBy === 'localhost' ? 'at localhost' : 'by the name of a server';
    return [
      {
        message: `${service.name} calls ${sayNames(lost)} ${by}, and will not find it there after a failover.`,
        related: lost.map(({ id }) => id),
      },
    ];
  },
});

/** Services with the same servers in the same order move together; `localhost` finds such a one. */
function mayBeElsewhere(called: Service, caller: Service): boolean {
  const [there, here] = [called, caller].map(({ serverId, standbyIds }) => [serverId, ...standbyIds].join(' '));
  if (caller.callsBy === 'localhost') return there !== here;
  return called.standbyIds.length > 0;
}
