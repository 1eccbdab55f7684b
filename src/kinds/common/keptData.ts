import type { ElementId } from '../../core/model/element.ts';
import { elementsByKey } from '../../core/rules/elementsByKey.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { dataMountOf } from './dataMount.ts';
import { Service } from './elements.ts';

/** What the services keep on one storage, as far as they tell. */
export interface KeptData {
  /** Sorted by name. */
  readonly services: readonly Service[];
  /** Users times quota of those that tell both, in bytes; undefined if none does. */
  readonly quotas: number | undefined;
  /** Files of those that tell it; undefined if none does. */
  readonly files: number | undefined;
}

/** What services keep, by the storage that holds their data on their own servers. */
export const keptData = perIndex((index): ReadonlyMap<ElementId, KeptData> => {
  return new Map([...servicesByStorage(index)].map(([id, keepers]) => [id, sumUp(keepers)]));
});

const servicesByStorage = elementsByKey(Service, (service, index) => {
  const sourceId = dataMountOf(service, service.serverId, index)?.sourceId;
  return sourceId === undefined ? [] : [sourceId];
});

function sumUp(services: readonly Service[]): KeptData {
  const quotas = services.flatMap(({ users, quota }) =>
    users === undefined || quota === undefined ? [] : users * quota,
  );
  const files = services.flatMap((service) => service.files ?? []);
  return { services, quotas: total(quotas), files: total(files) };
}

/** Sums from the smallest up, so that the rounding of huge numbers does not depend on the order of the services. */
function total(numbers: readonly number[]): number | undefined {
  return numbers.length === 0 ? undefined : numbers.toSorted((a, b) => a - b).reduce((sum, number) => sum + number, 0);
}
