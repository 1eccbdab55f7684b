import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { leftOut } from '../../../core/configs/leftOut.ts';
import { quoteExports } from '../../../core/configs/quoteExports.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { Server } from '../../common/index.ts';
import { Export, type Filer } from '../elements.ts';

/**
 * The exports(5) lines of a filer: clients by name, never `*`, and no blank before the bracket, which would export to
 * everybody. `fsid` is written out, so that both heads of a pair give the same file handles.
 */
export function exportsLines(filer: Filer, index: DesignIndex): readonly ConfigLine[] {
  return index.by(Export, 'filerId', filer.id).map((served) => exportLine(served, index));
}

function exportLine(served: Export, index: DesignIndex): ConfigLine {
  if (!served.path.startsWith('/')) return leftOut('an export has no absolute path.', served.id);
  const clients = served.clientIds
    .flatMap((id) => index.find(Server, id) ?? [])
    .filter((client) => isHostName(client.hostName));
  if (clients.length === 0) return leftOut('an export has no client with a host name.', served.id);
  const options = ['rw', served.commit, 'no_subtree_check', served.rootSquash, 'sec=sys', `fsid=${served.fsid}`].join(
    ',',
  );
  const list = clients.map((client) => `${client.hostName}(${options})`);
  return {
    text: `${quoteExports(served.path)} ${list.join(' ')}`,
    elementIds: [served.id, ...clients.map((client) => client.id)],
  };
}
