import type { KeyboardEvent } from 'react';
import { openFile, openFolder } from './bundleView.ts';
import type { FileRow } from './fileRows.ts';

/** Keys of an ARIA tree. Gives the path of the row that gets the focus; undefined for keys that are none of the tree's. */
export function handleTreeKey(event: KeyboardEvent<HTMLElement>, rows: readonly FileRow[]): string | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey) return undefined;
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-path]') : null;
  const at = rows.findIndex(({ path }) => path === line?.dataset['path']);
  const row = rows[at];
  if (!row) return undefined;
  const next = walk(event.key, at, rows) ?? (act(event.key, row, rows) ? row.path : typeAhead(event.key, at, rows));
  if (next !== undefined) event.preventDefault();
  return next;
}

function walk(key: string, at: number, rows: readonly FileRow[]): string | undefined {
  const row = rows[at];
  switch (key) {
    case 'ArrowDown':
      return rows[Math.min(rows.length - 1, at + 1)]?.path;
    case 'ArrowUp':
      return rows[Math.max(0, at - 1)]?.path;
    case 'ArrowRight':
      return row?.isOpen === true ? rows[at + 1]?.path : undefined;
    case 'ArrowLeft':
      return row?.isOpen === true ? undefined : row?.parent;
    case 'Home':
      return rows[0]?.path;
    case 'End':
      return rows.at(-1)?.path;
    default:
      return undefined;
  }
}

/** Opens or closes the row, or with "*" all folders beside it; true if the key asked for that. */
function act(key: string, { path, isOpen, parent }: FileRow, rows: readonly FileRow[]): boolean {
  if (key === '*') {
    for (const row of rows) if (row.parent === parent && row.isOpen === false) openFolder(row.path, true);
    return true;
  }
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    if (isOpen !== undefined) openFolder(path, key === 'ArrowRight');
    return true;
  }
  if (key !== 'Enter' && key !== ' ') return false;
  if (isOpen === undefined) openFile(path);
  else openFolder(path, !isOpen);
  return true;
}

/** The next row whose name begins with the letter; "m" is taken by marked lines. */
function typeAhead(key: string, at: number, rows: readonly FileRow[]): string | undefined {
  if (!/^[^\sm/*]$/i.test(key)) return undefined;
  const order = [...rows.slice(at + 1), ...rows.slice(0, at + 1)];
  return order.find(({ name }) => name.toLowerCase().startsWith(key.toLowerCase()))?.path;
}
