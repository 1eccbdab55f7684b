import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';
import type { World } from '../world/world.ts';
import { findCycles } from './findCycles.ts';
import { noOffer, type Need, type Offer, type PathContext, type StorageLayer, type StorageLayers } from './offer.ts';

/** What each element offers to each server in one world. */
export interface Offers {
  offerOf(elementId: ElementId | undefined, serverId: ElementId): Offer;
  /** Elements that stand on themselves in the end; they offer nothing. */
  readonly onCycle: ReadonlySet<ElementId>;
}

type Layer = StorageLayer<ElementBase>;

/** Resolves offers lazily, each once. Cycles are found beforehand, so that the answer never depends on who asks first. */
export function resolveOffers(index: DesignIndex, layers: StorageLayers, world: World): Offers {
  const onCycle = cyclesIn(index, layers);
  const known = new Map<string, Offer>();

  const offerOf = (elementId: ElementId | undefined, serverId: ElementId): Offer => {
    const element = index.get(elementId);
    const layer = element && layerOf(layers, element);
    if (!element || !layer) return noOffer('block', 'Nothing is connected here.');
    if (onCycle.has(element.id)) return noOffer('block', `${element.name} stands on itself.`);
    const key = `${element.id} ${serverId}`;
    let offer = known.get(key);
    if (!offer) known.set(key, (offer = layer.offer(element, serverId, { index, world, offerOf })));
    return offer;
  };
  return { offerOf, onCycle };
}

/** Look-ups along the stack: device names, needs and reach, for configuration and edits. */
export function resolvePaths(index: DesignIndex, layers: StorageLayers): PathContext {
  const onCycle = cyclesIn(index, layers);
  const layered = (id: ElementId | undefined): { element: ElementBase; layer: Layer } | undefined => {
    const element = index.get(id);
    const layer = element && !onCycle.has(element.id) ? layerOf(layers, element) : undefined;
    return element && layer ? { element, layer } : undefined;
  };
  const paths: PathContext = {
    index,
    systemPath: (id, serverId) => {
      const found = layered(id);
      return found?.layer.systemPath?.(found.element, serverId, paths);
    },
    needs: (id): readonly Need[] => {
      const found = layered(id);
      if (!found) return [];
      const own = found.layer.needs?.(found.element, index) ?? [];
      if (found.layer.servesOverNetwork) return own;
      return [...found.layer.restsOn(found.element, index).flatMap((below) => paths.needs(below)), ...own];
    },
    reaches: (id) => {
      const found = layered(id);
      return found ? found.layer.reaches(found.element, paths) : [];
    },
    restsOn: (id) => {
      const found = layered(id);
      return found ? found.layer.restsOn(found.element, index) : [];
    },
    sizeOf: (id) => {
      const found = layered(id);
      return found?.layer.size?.(found.element, paths);
    },
  };
  return paths;
}

/** The storage layer of an element, if its kind gave it one. */
export function layerOf(layers: StorageLayers, element: ElementBase): Layer | undefined {
  return Object.hasOwn(layers, element.type) ? (layers[element.type] as unknown as Layer) : undefined;
}

const cycles = new WeakMap<DesignIndex, WeakMap<StorageLayers, ReadonlySet<ElementId>>>();

/** What rests on what is the same in every world: found once for a design. */
function cyclesIn(index: DesignIndex, layers: StorageLayers): ReadonlySet<ElementId> {
  let perLayers = cycles.get(index);
  if (!perLayers) cycles.set(index, (perLayers = new WeakMap()));
  let found = perLayers.get(layers);
  if (!found) {
    found = findCycles(index, (id) => {
      const element = index.get(id);
      const layer = element && layerOf(layers, element);
      return element && layer ? layer.restsOn(element, index) : [];
    });
    perLayers.set(layers, found);
  }
  return found;
}
