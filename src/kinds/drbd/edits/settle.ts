import type { ResourceManager } from '../../../core/configs/managedResource.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import { sketchEdit } from '../../../core/edits/sketch.ts';
import type { Edit } from '../../../core/edits/edit.ts';
import type { Managership } from '../../../core/kind/clusterKind.ts';
import { decidesItself } from '../decidesItself.ts';
import { diskfulReplicas } from '../diskfulReplicas.ts';
import { Resource } from '../elements.ts';
import { replicasOf } from './resources.ts';

/**
 * Sets resources to what their manager goes by, where that is another one than before or the resource is new. drbd-reactor
 * wants quorum, errors instead of frozen writes, and no fencing policy (drbd-reactor, promoter.md, DRBD resource
 * configuration); Pacemaker gets its fencing policy back.
 */
export function settle(before: Managership, after: Managership): Edit {
  const ofNine = after.index
    .all(Resource)
    .filter((resource) => resource.generation === '9' && resource.mode === 'single-primary');
  return sketchEdit(after.index.catalog, (sketch) => {
    for (const resource of ofNine) {
      const old = before.index.find(Resource, resource.id);
      const [was, is] = [old !== undefined && decidesItself(old, before), decidesItself(resource, after)];
      if (is && !was) {
        sketch.patch(resource, {
          fencing: 'dont-care',
          onNoQuorum: 'io-error',
          onNoData: undefined,
          ...(resource.quorum === 'off' ? { quorum: 'majority' } : {}),
        });
      } else if (was && !is && isVotedOn(resource, after) && resource.fencing === 'dont-care') {
        // A majority of two is lost with either of them.
        const isPair = replicasOf(after.index, resource.id).length < 3 && resource.quorum === 'majority';
        sketch.patch(resource, { fencing: 'resource-and-stonith', ...(isPair ? { quorum: 'off' } : {}) });
      }
    }
  });
}

function isVotedOn(resource: Resource, { index, managers }: Managership): boolean {
  const decidesBy = ({ serverId }: { serverId: string }): ResourceManager['decidesBy'] | undefined =>
    managerOn(serverId, managers)?.decidesBy;
  return diskfulReplicas(resource.id, index).some((replica) => decidesBy(replica) === 'votes');
}
