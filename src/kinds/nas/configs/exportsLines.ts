import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isHostName } from '../../../core/configs/isHostName.ts';
import { quoteExports } from '../../../core/configs/quoteExports.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { clientsOf } from '../clientsOf.ts';
import { Export, type Filer } from '../elements.ts';
import { exportOptions } from '../exportOptions.ts';

/**
 * The exports(5) lines of a filer: clients by name, never `*`, and no blank before the bracket, which would export to
 * everybody. `fsid` is written out, so that both heads of a pair give the same file handles. An export without clients has
 * no line.
 *
 * @throws ConfigProblem for a path that is not absolute, and for host names against their grammar.
 */
export function exportsLines(filer: Filer, index: DesignIndex): readonly ConfigLine[] {
  return index.by(Export, 'filerId', filer.id).flatMap((served) => exportLine(served, index));
}

function exportLine(served: Export, index: DesignIndex): ConfigLine[] {
  requireGrammar(served.path, isAbsolute, { elementId: served.id, field: 'path' });
  const clients = clientsOf(served, index);
  if (clients.length === 0) return [];
  const options = [...exportOptions(served), `fsid=${served.fsid}`].join(',');
  const list = clients.map((client) => {
    const host = requireGrammar(client.hostName, isHostName, { elementId: client.id, field: 'hostName' });
    return `${host}(${options})`;
  });
  const text = `${quoteExports(served.path)} ${list.join(' ')}`;
  return [{ text, elementIds: [served.id, ...clients.map((client) => client.id)] }];
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/');
}
