import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Offer } from '../../core/storage/offer.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { placementOf, type World } from '../../core/world/world.ts';
import { groupOf, Mount, uniqueNames } from '../common/index.ts';
import { NfsServer } from './elements.ts';
import { floatingAddressOf } from './nfsHosts.ts';

const idsOfServers = perIndex((index) => {
  const unique = uniqueNames();
  return new Map(
    index.all(NfsServer).flatMap(({ id, mountId }) => {
      const group = groupOf(mountId, index);
      return group ? [[id, unique(`p_nfs_${group.name}`)] as const] : [];
    }),
  );
});

/** The Pacemaker id of an NFS server of our own; undefined where its mount stays, so that nobody starts it. */
export function nfsManagedId(server: NfsServer, index: DesignIndex): string | undefined {
  return idsOfServers(index).get(server.id);
}

/** What an answer about the world may look at. */
export interface ServingScene {
  readonly index: DesignIndex;
  readonly world: World;
  offerOf(elementId: ElementId, serverId: ElementId): Offer;
}

/** A server on which an NFS server of our own runs now, with what it has to give. */
export interface ServingPlace {
  readonly serverId: ElementId;
  /** What the mounted storage offers there. */
  readonly offer: Offer;
}

/**
 * Where an NFS server of our own serves now, with its floating address: on one server, on several after a split, or nowhere,
 * and why.
 */
export function placesOfServing(
  server: NfsServer,
  { index, world, offerOf }: ServingScene,
): { readonly places: readonly ServingPlace[]; readonly why: string } {
  const managedId = nfsManagedId(server, index);
  const mount = index.find(Mount, server.mountId);
  if (managedId === undefined || mount?.sourceId === undefined) {
    return { places: [], why: `No cluster manager moves what ${server.name} serves.` };
  }
  if (!floatingAddressOf(server, index)) return { places: [], why: `No floating address moves with ${server.name}.` };
  const { sourceId } = mount;
  const { startedOn } = placementOf(world, managedId);
  const running = startedOn.filter((serverId) => !world.failed.has(serverId));
  const isReadOnly = mount.options.includes('ro');
  const offers = running.map((serverId) => ({ serverId, offer: narrow(offerOf(sourceId, serverId), isReadOnly) }));
  const places = offers.filter(({ offer }) => offer.access !== 'none');
  const [first] = startedOn;
  const lost = first === undefined ? 'runs nowhere' : `is lost with ${index.get(first)?.name ?? first}`;
  return { places, why: offers[0]?.offer.why ?? `${server.name} ${lost}.` };
}

function narrow(offer: Offer, isReadOnly: boolean): Offer {
  return isReadOnly && offer.access === 'read-write' ? { ...offer, access: 'read-only' } : offer;
}
