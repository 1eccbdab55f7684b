import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Server } from '../../common/index.ts';
import { FenceDevice, Member, QuorumDevice, type Cluster } from '../elements.ts';
import { isClusterName } from '../isClusterName.ts';
import { isReactor } from '../managers.ts';
import { arrangeUnits, type Unit } from '../units.ts';
import { planFence, type FencePlan } from './planFence.ts';
import { requireFilesystem } from './requireFilesystem.ts';

/** A cluster with everything that its files name. All texts have passed their grammars. */
export interface ClusterPlan {
  readonly cluster: Cluster;
  readonly name: string;
  /** By rising node id. */
  readonly members: readonly { readonly member: Member; readonly host: string }[];
  readonly device: QuorumDevice | undefined;
  readonly units: readonly Unit[];
  readonly fences: readonly FencePlan[];
  /** Host name of a member. */
  hostOf(serverId: ElementId): string;
}

/**
 * Gathers what the files of a cluster name.
 *
 * @throws ConfigProblem where a name is against its grammar, or a filesystem has no device, type or path.
 */
export function planCluster(cluster: Cluster, { index, managed }: ViewContext): ClusterPlan {
  const hostOf = (serverId: ElementId): string => {
    const hostName = index.find(Server, serverId)?.hostName ?? '';
    return requireGrammar(hostName, isHostName, { elementId: serverId, field: 'hostName' });
  };
  const members = [...index.by(Member, 'clusterId', cluster.id)]
    .sort((a, b) => a.nodeId - b.nodeId)
    .map((member) => ({ member, host: hostOf(member.serverId) }));
  const memberIds = members.map(({ member }) => member.serverId);
  const units = arrangeUnits(managed, memberIds).filter((unit) => unit.serverIds.length > 0);
  units.flatMap((unit) => unit.resources).forEach(requireFilesystem);
  return {
    cluster,
    name: requireGrammar(cluster.clusterName, isClusterName, { elementId: cluster.id, field: 'clusterName' }),
    members,
    device: index.by(QuorumDevice, 'clusterId', cluster.id)[0],
    units,
    fences: isReactor(cluster) ? [] : planFences(index.by(FenceDevice, 'clusterId', cluster.id), memberIds, hostOf),
    hostOf,
  };
}

function planFences(
  devices: readonly FenceDevice[],
  memberIds: readonly ElementId[],
  hostOf: (serverId: ElementId) => string,
): readonly FencePlan[] {
  const taken = new Set<string>();
  return devices.flatMap((device) => {
    const targets = device.targetIds.filter((id) => memberIds.includes(id));
    if (targets.length === 0) return [];
    const wanted = targets.length === 1 && targets[0] !== undefined ? `fence_${hostOf(targets[0])}` : 'fence_shared';
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}_${count}`;
    taken.add(id);
    return [planFence(device, id, targets.map(hostOf))];
  });
}
