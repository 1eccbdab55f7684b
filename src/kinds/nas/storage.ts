import type { ElementId } from '../../core/model/element.ts';
import {
  noOffer,
  type Offer,
  type PathContext,
  type StorageContext,
  type StorageLayer,
  type StorageLayers,
} from '../../core/storage/offer.ts';
import { isOnNetwork } from '../common/index.ts';
import { Filer, type Export } from './elements.ts';

const HEALTHY: ReadonlySet<ElementId> = new Set();

const nfsExport: StorageLayer<Export> = {
  restsOn: () => [],
  offer: offerExport,
  systemPath: (element, serverId, paths) => {
    const filer = paths.index.find(Filer, element.filerId);
    if (!filer || !element.clientIds.includes(serverId)) return undefined;
    return {
      device: `${filer.hostName}:${element.path}`,
      fstype: element.version === '3' ? 'nfs' : 'nfs4',
      options: mountOptions(element),
    };
  },
  reaches: (element, paths) => clientsOf(element, paths),
  servesOverNetwork: true,
  size: ({ size }) => size,
};

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
export const noStorage: Readonly<Record<string, string>> = { filer: 'Its exports hold the data.' };

function clientsOf(element: Export, { index }: PathContext): readonly ElementId[] {
  const networkId = index.find(Filer, element.filerId)?.networkId;
  return element.clientIds.filter((serverId) => isOnNetwork({ index, failed: HEALTHY }, serverId, networkId));
}

function offerExport(element: Export, serverId: ElementId, { index, world }: StorageContext): Offer {
  const { failed } = world;
  const filer = index.find(Filer, element.filerId);
  if (!filer || failed.has(filer.id)) return noOffer('file', `${filer?.name ?? 'The filer'} is down.`);
  if (failed.has(element.id)) return noOffer('file', `${element.name} is not served.`);
  if (failed.has(serverId)) return noOffer('file', 'The server is down.');
  if (!element.clientIds.includes(serverId)) return noOffer('file', `${element.name} is not exported to the server.`);
  if (!isOnNetwork({ index, failed }, serverId, filer.networkId)) {
    return noOffer('file', `No network leads from the server to ${filer.name}.`);
  }
  return { medium: 'file', access: 'read-write', concurrent: true, why: `${filer.name} serves it.` };
}
