import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../core/model/element.ts';
import {
  noOffer,
  type Offer,
  type PathContext,
  type StorageContext,
  type StorageLayer,
  type StorageLayers,
} from '../../core/storage/offer.ts';
import { isConnected, isOnNetwork, Mount } from '../common/index.ts';
import { NfsServer, type Export, type Filer } from './elements.ts';
import { networkIdOf, nfsHostOf } from './nfsHosts.ts';
import { placesOfServing } from './serving.ts';

const HEALTHY: ReadonlySet<ElementId> = new Set();

const nfsExport: StorageLayer<Export> = {
  restsOn: (element, index) => {
    const sourceId = mountBelow(element, index)?.sourceId;
    return sourceId === undefined ? [] : [sourceId];
  },
  offer: offerExport,
  systemPath: (element, serverId, paths) => {
    const host = nfsHostOf(element, paths.index);
    if (!host || !element.clientIds.includes(serverId)) return undefined;
    return {
      device: `${host.hostName}:${element.path}`,
      fstype: element.version === '3' ? 'nfs' : 'nfs4',
      options: mountOptions(element),
    };
  },
  reaches: (element, paths) => clientsOf(element, paths),
  servesOverNetwork: true,
  size: ({ size }) => size,
};

/** The mount whose data an export of our own is a part of. */
function mountBelow(element: Export, index: DesignIndex): Mount | undefined {
  const host = nfsHostOf(element, index);
  return isA(NfsServer, host) ? index.find(Mount, host.mountId) : undefined;
}

/** The nfs(5) options of every mount of the export; what is not told is left to the defaults of the client. */
function mountOptions({ recovery, version, security, transport }: Export): readonly string[] {
  return [
    recovery,
    '_netdev',
    'noatime',
    'nosuid',
    `nfsvers=${version}`,
    ...(security === undefined ? [] : [`sec=${security}`]),
    ...(transport === undefined ? [] : [`proto=${transport}`]),
  ];
}

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = { export: nfsExport };

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  filer: 'Its exports hold the data.',
  'nfs-server': 'The mount below holds the data, and its exports give it to clients.',
};

function clientsOf(element: Export, { index }: PathContext): readonly ElementId[] {
  const networkId = networkIdOf(nfsHostOf(element, index), index);
  return element.clientIds.filter((serverId) => isOnNetwork({ index, failed: HEALTHY }, serverId, networkId));
}

function offerExport(element: Export, serverId: ElementId, context: StorageContext): Offer {
  const { failed } = context.world;
  const host = nfsHostOf(element, context.index);
  if (!host || failed.has(host.id)) return noOffer('file', `${host?.name ?? 'The filer'} is down.`);
  if (failed.has(element.id)) return noOffer('file', `${element.name} is not served.`);
  if (failed.has(serverId)) return noOffer('file', 'The server is down.');
  if (!element.clientIds.includes(serverId)) return noOffer('file', `${element.name} is not exported to the server.`);
  return isA(NfsServer, host) ? offerOwn(host, serverId, context) : offerGiven(host, serverId, context);
}

function offerGiven(filer: Filer, serverId: ElementId, { index, world }: StorageContext): Offer {
  if (!isOnNetwork({ index, failed: world.failed }, serverId, filer.networkId)) {
    return noOffer('file', `No network leads from the server to ${filer.name}.`);
  }
  return { medium: 'file', access: 'read-write', concurrent: true, why: `${filer.name} serves it.` };
}

/** The client finds the address on a server that it reaches; what that server has mounted decides the access. */
function offerOwn(server: NfsServer, serverId: ElementId, context: StorageContext): Offer {
  const { index, world } = context;
  const { places, why } = placesOfServing(server, context);
  if (places.length === 0) return noOffer('file', why);
  const networkId = networkIdOf(server, index);
  const wiring = { index, failed: world.failed };
  const place = places.find((candidate) => isConnected(wiring, serverId, candidate.serverId, networkId));
  if (!place) return noOffer('file', `No network leads from the server to ${server.name}.`);
  const { access } = place.offer;
  const at = index.get(place.serverId)?.name ?? place.serverId;
  return { medium: 'file', access, concurrent: true, why: `${server.name} serves it from ${at}.` };
}
