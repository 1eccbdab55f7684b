import { linesOf, type ConfigFragment } from '../../../core/configs/configFragment.ts';
import { startLists, type StartList } from '../startLists.ts';
import type { ClusterPlan } from './planCluster.ts';
import { drbdNameOf, promoterToml, unitOf } from './promoterToml.ts';

/**
 * What lies on the members of a cluster that drbd-reactor manages: a promoter for each resource on the servers that may
 * promote it, and drop-ins for the units in its start list. Servers that only vote get none.
 */
export function reactorFiles(plan: ClusterPlan): readonly ConfigFragment[] {
  const lists = startLists(plan.units);
  return [
    ...lists.flatMap((list) => {
      const lines = promoterToml(list, plan.cluster, plan.hostOf);
      const path = `etc/drbd-reactor.d/${drbdNameOf(list.data)}.toml`;
      return list.serverIds.map((hostId) => ({ hostId, path, place: 0, lines, exclusive: true }));
    }),
    ...plan.members.flatMap(({ member }) => dropIns(member.serverId, lists)),
  ];
}

/**
 * systemd tells a start list that one of its units has failed only when it restarts that unit (promoter.md, Service
 * Failure). `on-failure` goes with units of every type, `always` not with those that end by themselves (systemd.service(5)).
 */
const RESTART = `# Lets drbd-reactor learn that the unit has failed.
[Service]
Restart=on-failure`;

function dropIns(hostId: string, lists: readonly StartList[]): readonly ConfigFragment[] {
  const here = lists.filter(({ serverIds }) => serverIds.includes(hostId));
  const owners = new Map<string, string[]>();
  for (const resource of here.flatMap(({ units }) => units).flatMap(({ resources }) => resources)) {
    const unit = unitOf(resource);
    if (unit !== undefined) owners.set(unit, [...(owners.get(unit) ?? []), ...resource.elementIds]);
  }
  return [...owners].map(([unit, elementIds]) => ({
    hostId,
    path: `etc/systemd/system/${unit}.d/drbd-reactor.conf`,
    place: 0,
    lines: linesOf(RESTART, ...elementIds),
    exclusive: true,
  }));
}
