import type { DesignIndex } from '../../core/model/designIndex.ts';
import { Server } from '../common/index.ts';
import type { Export } from './elements.ts';

/** The servers that may mount the export, each once: exportfs(8) refuses an export that names a client twice. */
export function clientsOf({ clientIds }: Export, index: DesignIndex): readonly Server[] {
  return [...new Set(clientIds)].flatMap((id) => index.find(Server, id) ?? []);
}
