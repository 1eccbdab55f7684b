import { workbench } from '../../workbench.ts';
import { carryOutAddition } from '../build/carryOutAddition.ts';
import { pasteFromClipboard, putAway } from '../build/clipboardCommands.ts';
import { duplicateSelected } from '../build/copies.ts';
import { deleteSelected } from '../build/deleteSelected.ts';
import { useFigureChoice } from '../exchange/figureChoice.ts';
import { bestPlace } from '../palette/bestPlace.ts';
import { currentDesign, select, useEditor } from '../store/store.ts';
import type { Command } from './command.ts';

/** What is done with the selected elements, and with all. */
export const editCommands: readonly Command[] = [
  { id: 'cut', group: 'Edit', label: 'Cut', keys: ['Ctrl+X'], byBrowser: true, run: () => void putAway('cut') },
  { id: 'copy', group: 'Edit', label: 'Copy', keys: ['Ctrl+C'], byBrowser: true, run: () => void putAway('copied') },
  {
    id: 'copy-png',
    group: 'Edit',
    label: 'Copy the figure as PNG',
    words: 'picture clipboard image',
    keys: ['Alt+Shift+C'],
    run: () => void copyPng(),
  },
  {
    id: 'paste-elements',
    group: 'Edit',
    label: 'Paste',
    words: 'clipboard elements DOT design',
    keys: ['Ctrl+V'],
    byBrowser: true,
    run: () => void pasteFromClipboard(),
  },
  {
    id: 'duplicate',
    group: 'Edit',
    label: 'Duplicate',
    words: 'replicate server again copy',
    keys: ['Ctrl+D'],
    run: duplicateSelected,
  },
  {
    id: 'delete',
    group: 'Edit',
    label: 'Delete selection',
    keys: ['Delete', 'Backspace'],
    onElements: true,
    run: deleteSelected,
  },
  {
    id: 'select-all',
    group: 'Edit',
    label: 'Select all',
    keys: ['Ctrl+A'],
    run: () => select(Object.keys(currentDesign().elements)),
  },
  {
    id: 'select-links',
    group: 'Edit',
    label: 'Select all links',
    words: 'lines replication mounts',
    keys: ['Ctrl+Shift+E'],
    run: () => select([...new Set(workbench.canvas(currentDesign()).links.map((link) => link.elementId))]),
  },
  { id: 'select-none', group: 'Edit', label: 'Select none', keys: ['Escape', 'Ctrl+Shift+A'], run: () => select([]) },
];

/** What is added most often has a letter on the canvas. */
const ADD_KEYS: Readonly<Record<string, readonly string[]>> = { server: ['S'], 'disk-data': ['D'] };

/** The items of the palette; each goes to the best place, as with a click there. */
export const addCommands: readonly Command[] = workbench.palette.map((item) => ({
  id: `add-${item.id}`,
  group: 'Add',
  label: `Add ${item.label}`,
  words: `${item.section} ${item.hint}`,
  keys: ADD_KEYS[item.id] ?? [],
  onElements: true,
  run: () => void carryOutAddition(bestPlace(currentDesign(), item.id, useEditor.getState().selection)),
}));

/** Fetches what paints pictures, and copies the figure as it would be exported. */
async function copyPng(): Promise<void> {
  const { history, events } = useEditor.getState();
  const { copyFigure } = await import('../exchange/copyFigure.ts');
  await copyFigure(workbench.analyse(history.present, events), useFigureChoice.getState());
}
