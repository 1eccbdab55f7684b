import { type Edit, nextOrder, putElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { type ElementId, isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../../common/index.ts';
import { Resource, Volume } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { holdsData } from '../holdsData.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-without-cluster-filesystem',
  title: 'Dual-primary without a cluster filesystem',
  severity: 'error',
  remedy: 'Put GFS2 or OCFS2 on the volume, or make the resource single-primary.',
  sources: [
    {
      title: "DRBD user's guide, dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-dual-primary-mode',
    },
    { title: 'drbd.conf(5), allow-two-primaries' },
  ],
  appliesTo: [Volume],
  check(volume, { index }) {
    const resource = index.find(Resource, volume.resourceId);
    if (resource?.mode !== 'dual-primary' || index.by(Filesystem, 'backingId', volume.id).length > 0) return [];
    const isFree =
      usersOf(volume.id, index).length === 0 &&
      !diskfulReplicas(resource.id, index).some((replica) => holdsData(replica, index));
    return [
      {
        message: `${resource.name} is primary on two servers, and no cluster filesystem lies on ${volume.name}.`,
        related: [resource.id],
        fix: isFree ? { label: `Put GFS2 on ${volume.name}`, edit: putGfs2On(volume.id) } : undefined,
      },
    ];
  },
});

/** What lies on the volume besides filesystems: a mount of the bare device, a brick, another replica. */
function usersOf(volumeId: ElementId, index: DesignIndex): readonly ElementId[] {
  return index.referrers(volumeId).flatMap(({ spec, element }) => (spec.to === 'storage' ? [element.id] : []));
}

function putGfs2On(volumeId: ElementId): Edit {
  return (design, newId) => {
    const isTaken = Object.values(design.elements).some(
      (element) => isA(Filesystem, element) && element.backingId === volumeId,
    );
    if (isTaken || !design.elements[volumeId]) return design;
    return putElement<Filesystem>(design, {
      id: newId('filesystem'),
      type: 'filesystem',
      name: 'GFS2',
      order: nextOrder(design),
      backingId: volumeId,
      fsType: 'gfs2',
    });
  };
}
