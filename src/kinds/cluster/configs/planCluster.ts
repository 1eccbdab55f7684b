import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Server } from '../../common/index.ts';
import { FenceDevice, Member, QuorumDevice, type Cluster } from '../elements.ts';
import { isClusterName } from '../isClusterName.ts';
import { isReactor } from '../managers.ts';
import { arrangeUnits, type Unit } from '../units.ts';
import { fenceName, planFence, type FencePlan } from './planFence.ts';
import { planSbd, type SbdPlan } from './planSbd.ts';
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
  /** What members have to run for the SBD device of the cluster, if it has one. */
  readonly sbd: SbdPlan | undefined;
  /** Host name of a member. */
  hostOf(serverId: ElementId): string;
}

/**
 * Gathers what the files of a cluster name.
 *
 * @throws ConfigProblem where a text is against its grammar, a filesystem has no device, type or path, or a disk of SBD is
 * not everywhere.
 */
export function planCluster(cluster: Cluster, context: ViewContext): ClusterPlan {
  const { index, managed } = context;
  const hostOf = (serverId: ElementId): string => {
    const hostName = index.find(Server, serverId)?.hostName ?? '';
    return requireGrammar(hostName, isHostName, { elementId: serverId, field: 'hostName' });
  };
  const members = [...index.by(Member, 'clusterId', cluster.id)]
    .sort((a, b) => a.nodeId - b.nodeId)
    .map((member) => ({ member, host: hostOf(member.serverId) }));
  const memberIds = members.map(({ member }) => member.serverId);
  const units = arrangeUnits(managed, memberIds).filter((unit) => unit.serverIds.length > 0);
  const devices = isReactor(cluster) ? [] : index.by(FenceDevice, 'clusterId', cluster.id);
  const sbd = planSbd(devices, memberIds, context);
  units.flatMap((unit) => unit.resources).forEach(requireFilesystem);
  return {
    cluster,
    name: requireGrammar(cluster.clusterName, isClusterName, { elementId: cluster.id, field: 'clusterName' }),
    members,
    device: index.by(QuorumDevice, 'clusterId', cluster.id)[0],
    units,
    fences: planFences(devices, members, sbd),
    sbd,
    hostOf,
  };
}

function planFences(
  devices: readonly FenceDevice[],
  members: ClusterPlan['members'],
  sbd: SbdPlan | undefined,
): readonly FencePlan[] {
  const taken = new Set<string>();
  return devices.flatMap((device) => {
    const targets = device.targetIds.flatMap((serverId) => {
      const host = members.find(({ member }) => member.serverId === serverId)?.host;
      return host === undefined ? [] : [{ serverId, host }];
    });
    if (targets.length === 0) return [];
    const wanted = fenceName(device, targets);
    let id = wanted;
    for (let count = 2; taken.has(id); count += 1) id = `${wanted}_${count}`;
    taken.add(id);
    return [planFence(device, id, targets, sbd)];
  });
}
