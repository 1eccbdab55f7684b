import type { KeyboardEvent } from 'react';
import { openDialog } from '../shell/shellState.ts';
import { isWaivable } from './FindingActions.tsx';
import type { FindingRow } from './findingRows.ts';
import { goToRow, openGroup, toggleExplanation } from './findingsView.ts';
import { useEditor } from '../store/store.ts';
import { offerFix, offerFixes, takeBackWaiver } from './settleFinding.ts';
import { lookAt } from './stepFinding.ts';

/**
 * Keys of the list: arrows walk, left and right close and open groups, F fixes, W waives or takes back, E explains. Enter is
 * the row's own button.
 */
export function handleFindingKey(event: KeyboardEvent<HTMLElement>, rows: readonly FindingRow[]): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const line = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;
  const at = rows.findIndex(({ key }) => key === line?.dataset['row']);
  const row = rows[at];
  if (!row) return;
  const isScrolling = event.target instanceof Element && event.target.closest('pre') !== null;
  if (runRowKey(event.key.toLowerCase(), row) || (!isScrolling && walk(event.key, at, rows))) event.preventDefault();
}

function runRowKey(key: string, row: FindingRow): boolean {
  if (key !== 'e' && useEditor.getState().readOnly === 'viewer') return false;
  if (row.kind === 'group') {
    if (key !== 'f' || row.group.kind !== 'rule') return false;
    offerFixes(row.group);
    return true;
  }
  const { finding } = row;
  if (key === 'e') toggleExplanation(row.key);
  else if (key === 'f') offerFix(finding);
  else if (key === 'w' && finding.waived !== undefined) takeBackWaiver(finding);
  else if (key === 'w' && isWaivable(row)) openDialog({ name: 'waive', finding });
  else return false;
  goToRow(row.key, false);
  return true;
}

function walk(key: string, at: number, rows: readonly FindingRow[]): boolean {
  const row = rows[at];
  if (!row) return false;
  const head = `group ${row.group.key}`;
  if (key === 'ArrowRight' && row.kind === 'group' && !row.isOpen) openGroup(row.group.key, true);
  else if (key === 'ArrowLeft' && row.kind === 'group' && row.isOpen) openGroup(row.group.key, false);
  else if (key === 'ArrowLeft' && row.kind === 'finding') goTo(rows.find((other) => other.key === head));
  else if (key === 'ArrowRight' && row.kind === 'group') goTo(rows[at + 1]);
  else if (key === 'ArrowDown') goTo(rows[at + 1]);
  else if (key === 'ArrowUp') goTo(rows[at - 1]);
  else if (key === 'Home') goTo(rows[0]);
  else if (key === 'End') goTo(rows.at(-1));
  else return false;
  return true;
}

function goTo(row: FindingRow | undefined): void {
  if (row?.kind === 'finding') lookAt(row, true);
  else if (row) goToRow(row.key, true);
}
