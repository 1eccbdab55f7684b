import type { Action } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { actionOf, isFloating, Mount, Server } from '../../common/index.ts';
import { Export, Filer, NfsServer } from '../elements.ts';
import { dropNew } from './drop.ts';
import { mountExport } from './exports.ts';
import { serveMount } from './nfsServers.ts';

/** The longest list of servers in a menu. */
const MOST_TARGETS = 8;

/** What can be done with filers, NFS servers and exports, and with mounts that these may serve. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  const { index } = context;
  if (isA(Mount, element))
    return isFloating(element) ? actionOf('serve-by-nfs', serveMount(element, index), 'Serve by NFS') : [];
  if (isA(Filer, element) || isA(NfsServer, element))
    return actionOf('add-export', dropNew('export', element, context), 'Add an export');
  if (!isA(Export, element)) return [];
  return index
    .all(Server)
    .slice(0, MOST_TARGETS)
    .flatMap((server) => actionOf(`mount-${server.id}`, mountExport(element, server, index)));
}
