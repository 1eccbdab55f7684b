import type { ElementId } from '../../core/model/element.ts';
import {
  noOffer,
  type Offer,
  type PathContext,
  type StorageContext,
  type StorageLayer,
  type StorageLayers,
} from '../../core/storage/offer.ts';
import { activationNeeds, logicalVolume, offerThroughGroup } from '../common/index.ts';
import type { Lun } from './elements.ts';
import { lunDevice } from './lunDevice.ts';
import { initiatorsOf, isAlive, pathsTo } from './sanPaths.ts';

const lun: StorageLayer<Lun> = {
  restsOn: () => [],
  offer: offerLun,
  systemPath: (element, serverId, paths) => {
    if (!reachesLun(element, paths).includes(serverId)) return undefined;
    const device = element.volumeGroup === '' ? lunDevice(element, paths.index) : logicalVolume(element.volumeGroup);
    return device === undefined ? undefined : { device, options: ['_netdev'] };
  },
  needs: activationNeeds,
  reaches: reachesLun,
  size: ({ size }) => size,
};

/** What the elements of this kind store, by element type. */
export const storage: StorageLayers = { lun };

/** Elements that hold no data, and why. */
export const noStorage: Readonly<Record<string, string>> = {
  'san-array': 'Its LUNs hold the data.',
  'san-controller': 'It leads to the LUNs of its array.',
  'san-switch': 'It carries traffic and keeps nothing.',
  'san-path': 'It is a way to an array.',
  'san-initiator': 'It is the name of a server.',
};

function reachesLun(element: Lun, { index }: PathContext): readonly ElementId[] {
  const serverIds = new Set(initiatorsOf(index, element).map((initiator) => initiator.serverId));
  return [...serverIds].filter((serverId) => pathsTo(index, element.arrayId, serverId).length > 0);
}

function offerLun(element: Lun, serverId: ElementId, context: StorageContext): Offer {
  return offerThroughGroup(offerDevice(element, serverId, context), element, serverId, context);
}

function offerDevice(element: Lun, serverId: ElementId, { index, world }: StorageContext): Offer {
  const { failed } = world;
  if (failed.has(element.id) || failed.has(element.arrayId)) return noOffer('block', `${element.name} is down.`);
  if (failed.has(serverId)) return noOffer('block', 'The server is down.');
  const mapped = initiatorsOf(index, element).filter((initiator) => initiator.serverId === serverId);
  if (mapped.length === 0) return noOffer('block', `${element.name} is not mapped to the server.`);
  if (mapped.every((initiator) => failed.has(initiator.id))) return noOffer('block', 'The initiator is down.');
  const paths = pathsTo(index, element.arrayId, serverId);
  const alive = paths.filter((path) => isAlive(path, { index, failed })).length;
  if (alive === 0) return noOffer('block', `No path to ${element.name} works (${paths.length} drawn).`);
  const why = `${alive} of ${paths.length} paths work.`;
  return { medium: 'block', access: 'read-write', concurrent: true, why };
}
