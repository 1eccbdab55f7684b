import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { homesOf, isFloating, Mount } from '../../common/index.ts';
import type { Cluster } from '../elements.ts';
import { isReactor } from '../managers.ts';
import { membersOf } from './members.ts';

/** Hands a cluster to the other manager. What the old one had is kept, so that the way back loses nothing. */
export function changeManager(cluster: Cluster, { index, paths }: EditContext): Verdict {
  const back = isReactor(cluster);
  const memberIds = new Set(membersOf(index, cluster.id).map(({ id }) => id));
  const onDrbd = index
    .all(Mount)
    .some(
      (mount) =>
        isFloating(mount) &&
        homesOf(mount).some((id) => memberIds.has(id)) &&
        paths.needs(mount.sourceId).some(({ action }) => action === 'promote'),
    );
  if (!back && !onDrbd) return refuse(`drbd-reactor moves what lies on DRBD, and ${cluster.name} has no such mount.`);
  return allow(
    `Manage ${cluster.name} with ${back ? 'Pacemaker' : 'drbd-reactor'}`,
    sketchEdit(index.catalog, (sketch) =>
      sketch.patch(cluster, { manager: back ? undefined : ('drbd-reactor' as const) }),
    ),
  );
}
