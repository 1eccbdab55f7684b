import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { Server } from '../common/index.ts';
import { controllersOf } from './configs/sanClients.ts';
import type { SanArray } from './elements.ts';
import { pathsTo, portsOf } from './sanPaths.ts';

/**
 * How many paths a server sees to each LUN of an array: one for each session of iSCSI, of which it has one with each
 * portal; one for each pair of an own port and a port of the array in the same fabric of Fibre Channel.
 */
export function designedPaths(array: SanArray, server: Server, index: DesignIndex): number {
  if (array.transport === 'iscsi') return controllersOf(index, array, server).length;
  const pairs = pathsTo(index, array.id, server.id).flatMap((path) =>
    portsOf(path, index).map(({ id }) => `${id} ${path.controllerId}`),
  );
  return new Set(pairs).size;
}
