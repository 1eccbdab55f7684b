import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../../core/model/element.ts';
import { perIndex } from '../../../core/rules/perIndex.ts';
import { Network, placeOf, type Server, soleDomains } from '../../common/index.ts';
import { SanController, SanPath, SanSwitch, type SanArray } from '../elements.ts';
import { portsOf } from '../sanPaths.ts';

/** The switches that lead to an array, by the array. */
const fabricsOf = perIndex((index) => {
  const fabrics = new Map<ElementId, Set<ElementId>>();
  for (const { controllerId, switchId } of index.all(SanPath)) {
    const arrayId = index.find(SanController, controllerId)?.arrayId;
    if (arrayId !== undefined) fabrics.set(arrayId, (fabrics.get(arrayId) ?? new Set()).add(switchId));
  }
  return fabrics;
});

/** Both ends of the paths; what they hang on themselves is no fault of the paths. */
interface Ends {
  readonly array: SanArray;
  readonly server: Server;
}

/**
 * What all paths from a server to an array need: a switch, controller or host port; if they share none, a power feed, device
 * or place behind them. Left out is what the whole array has only one of, because that is told of the array.
 */
export function sharedParts(paths: readonly SanPath[], ends: Ends, index: DesignIndex): readonly ElementBase[] {
  const parts = inAll(paths.map((path) => partsOf(path, ends, index)));
  if (parts.length > 0) return parts;
  const own = new Set([ends.array, ends.server].flatMap((end) => fatesOf(end, index)));
  return inAll(paths.map((path) => domainsOf(path, index))).filter((domain) => !own.has(domain));
}

function partsOf(path: SanPath, { array }: Ends, index: DesignIndex): readonly ElementBase[] {
  const controllers = index.by(SanController, 'arrayId', array.id);
  const fabrics = fabricsOf(index).get(array.id) ?? new Set();
  const ports = array.transport === 'fc' ? portsOf(path, index) : [];
  return [
    ...(fabrics.size > 1 ? [index.get(path.switchId)] : []),
    ...(controllers.length > 1 ? [index.get(path.controllerId)] : []),
    ...(ports.length === 1 ? ports : []),
  ].filter((part) => part !== undefined);
}

function domainsOf(path: SanPath, index: DesignIndex): readonly ElementBase[] {
  const fabric = index.find(SanSwitch, path.switchId);
  const network = index.find(Network, fabric?.networkId);
  return [fabric, network].flatMap((part) => (part ? fatesOf(part, index) : []));
}

function fatesOf(element: ElementBase, index: DesignIndex): readonly ElementBase[] {
  const place = placeOf(element, index);
  return place ? [place, ...soleDomains(element, index)] : soleDomains(element, index);
}

function inAll(sets: readonly (readonly ElementBase[])[]): readonly ElementBase[] {
  const [first = [], ...others] = sets;
  return [...new Set(first)].filter((element) => others.every((set) => set.includes(element)));
}
