import { type Edit, nextOrder, patchElement, putElements } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { homesOf, isClusterMount, isFloating } from '../../dataMount.ts';
import { mountsOn } from '../../mountsOf.ts';
import { Filesystem, Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/cluster-filesystem-moves',
  title: 'A mount of a cluster filesystem that moves',
  severity: 'warning',
  remedy: 'Mount the cluster filesystem on both servers at once.',
  sources: [{ title: 'gfs2(5)' }, { title: 'Clusters from Scratch, convert storage to active/active' }],
  appliesTo: [Mount],
  check(mount, { index, offerOf }) {
    if (!isFloating(mount) || !isClusterMount(mount, index)) return [];
    const isSafe =
      hasRoom(mount, index) &&
      mount.standbyIds.every(
        (id) =>
          id !== mount.serverId &&
          offerOf(mount.sourceId, id).access === 'read-write' &&
          mountsOn(index, id).every((other) => other.id === mount.id || other.path !== mount.path),
      );
    return [
      {
        message: `${mount.name} moves between servers, and ${sayName(index, mount.sourceId ?? '')} is made to be mounted on all of them at once.`,
        related: mount.standbyIds,
        fix: isSafe ? { label: `Mount ${mount.name} on all its servers`, edit: mountEverywhere(mount) } : undefined,
      },
    ];
  },
});

/** False if the filesystem is made without locks, or with fewer journals than all its servers need at once. */
function hasRoom(mount: Mount, index: DesignIndex): boolean {
  const filesystem = index.find(Filesystem, mount.sourceId);
  const serverIds = new Set(index.by(Mount, 'sourceId', mount.sourceId ?? '').flatMap(homesOf));
  return filesystem?.locking !== 'lock_nolock' && (filesystem?.journals ?? serverIds.size) >= serverIds.size;
}

function mountEverywhere(mount: Mount): Edit {
  return (design, newId) => {
    const now = design.elements[mount.id];
    if (!isA(Mount, now) || !isFloating(now)) return design;
    const further = now.standbyIds.map((serverId, at) => ({
      ...now,
      id: newId('mount'),
      order: nextOrder(design) + at,
      serverId,
      standbyIds: [],
    }));
    return putElements(patchElement(design, mount.id, { standbyIds: [] }), further);
  };
}
