import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { groupOf, type ServiceGroup } from '../../common/index.ts';
import type { NfsServer } from '../elements.ts';
import { nfsManagedId } from '../serving.ts';

/** The group of a mount, as a part of it that serves the mount's data sees it. */
export interface PlaceInGroup {
  readonly index: DesignIndex;
  /** Pacemaker id of the NFS server. */
  readonly id: string;
  readonly group: ServiceGroup;
  /** What all members of the group have in common, for a member of the given rank. */
  member(rank: number): Pick<ManagedResource, 'form' | 'serverIds' | 'prefersFirst' | 'needs'>;
}

/** Where an NFS server has its place; undefined where its mount stays. */
export function placeInGroup(server: NfsServer, index: DesignIndex): PlaceInGroup | undefined {
  const group = groupOf(server.mountId, index);
  const id = nfsManagedId(server, index);
  if (!group || id === undefined) return undefined;
  return {
    index,
    id,
    group,
    member: (rank) => ({
      form: { type: 'member', group: group.id, rank },
      serverIds: group.serverIds,
      prefersFirst: true,
      needs: [],
    }),
  };
}
