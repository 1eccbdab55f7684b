import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { countVotes } from '../countVotes.ts';
import { Member, QuorumDevice, type Cluster } from '../elements.ts';
import { holdsTieBreaker, sumVotes, votesOfDevice } from '../quorum.ts';
import { quorumOptions } from '../quorumOptions.ts';

/**
 * True if the rest of a cluster in good health still has quorum when these servers fail at the same moment. Of a cluster
 * with several quorum devices nothing can be said: another rule refuses it.
 */
export function isQuorateWithout(cluster: Cluster, lost: ReadonlySet<ElementId>, index: DesignIndex): boolean {
  const members = index.by(Member, 'clusterId', cluster.id);
  const rest = members.filter(({ serverId }) => !lost.has(serverId));
  const [device, another] = index.by(QuorumDevice, 'clusterId', cluster.id);
  if (rest.length === 0) return false;
  if (another) return true;
  const options = quorumOptions(cluster, index);
  return countVotes({
    memberVotes: sumVotes(members),
    present: sumVotes(rest),
    deviceVotes: device ? votesOfDevice(device, members) : 0,
    holdsDevice: device !== undefined && !lost.has(device.serverId),
    seenAll: true,
    holdsTieBreaker: holdsTieBreaker(rest, members, options),
    left: members.length - rest.length,
    options,
  }).quorate;
}
