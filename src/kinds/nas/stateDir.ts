import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { NfsServer } from './elements.ts';
import { rootOf } from './exportRoot.ts';

/** Where an NFS server of our own remembers clients and locks: as told, else `.nfs` in its mount. */
export function stateDirOf(server: NfsServer, index: DesignIndex): string {
  return server.stateDir ?? `${rootOf(server, index)}/.nfs`;
}
