import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { ElementId } from '../../core/model/element.ts';
import type { Unit } from './units.ts';

/** What drbd-reactor starts where it promotes one DRBD resource. */
export interface StartList {
  /** The replicated data that has to be promoted first. */
  readonly data: ManagedResource;
  /** What lies on it, in the order in which it starts; at least one. */
  readonly units: readonly [Unit, ...Unit[]];
  /** Servers that may run all of it, preferred one first. Only they try to promote. */
  readonly serverIds: readonly ElementId[];
  readonly prefersFirst: boolean;
}

/**
 * Arranges the units of a cluster as the promoter of drbd-reactor takes them (drbd-reactor.promoter(5)): one list for each
 * DRBD resource, of all that needs nothing but that resource, directly or through others of the list. What lies on no
 * replicated data, or on that of several resources, is in no list.
 */
export function startLists(units: readonly Unit[]): readonly StartList[] {
  return units.flatMap((unit) => {
    const [data] = unit.resources;
    const [first, ...rest] = data.ownQuorum ? unitsOn(unit, units) : [];
    if (!first) return [];
    const listed: StartList['units'] = [first, ...rest];
    const serverIds = first.serverIds.filter((id) => [unit, ...rest].every((other) => other.serverIds.includes(id)));
    return [{ data, units: listed, serverIds, prefersFirst: listed.some(({ prefersFirst }) => prefersFirst) }];
  });
}

/** Units come after what they need, so one pass finds all. */
function unitsOn(data: Unit, units: readonly Unit[]): readonly Unit[] {
  const listed: Unit[] = [];
  const isListed = (id: string): boolean => id === data.id || listed.some((unit) => unit.id === id);
  for (const unit of units) {
    if (unit.needs.length > 0 && unit.needs.every(({ unitId }) => isListed(unitId))) listed.push(unit);
  }
  return listed;
}
