import type { ElementId } from '../../core/model/element.ts';
import type { Resource } from './elements.ts';

/** The networks that replication can go over: DRBD 8.4 has one path; drbd.conf(5) of DRBD 9 allows several. */
export function usedNetworkIds({ generation, networkIds }: Resource): readonly ElementId[] {
  return generation === '8.4' ? networkIds.slice(0, 1) : networkIds;
}
