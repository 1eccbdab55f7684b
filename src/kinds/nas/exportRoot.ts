import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Mount } from '../common/index.ts';
import type { NfsServer } from './elements.ts';

/** The directory in which the exports of an NFS server of our own lie, without a slash at the end. */
export function rootOf(server: NfsServer, index: DesignIndex): string {
  return index.find(Mount, server.mountId)?.path.replace(/\/+$/, '') ?? '';
}
