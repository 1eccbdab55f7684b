import { describeView, NAMED_VIEWS, VIEW_NAMES } from '../../core/diagram/namedViews.ts';
import { workbench } from '../../workbench.ts';
import { pasteFromClipboard, putAway } from '../build/clipboardCommands.ts';
import { duplicateSelected } from '../build/copies.ts';
import { deleteSelected } from '../build/deleteSelected.ts';
import { showView } from '../diagram/showView.ts';
import { stepFinding } from '../findings/stepFinding.ts';
import { bestPlace } from '../palette/bestPlace.ts';
import { canvasView } from '../canvas/canvasView.ts';
import { toggleFailure } from '../scenario/events.ts';
import { carryOut, currentDesign, playEvents, select, useEditor } from '../store/store.ts';
import { marks } from '../marks.ts';
import type { Command } from './command.ts';
import { toggleFigure } from './figurePanel.ts';
import { pageCommands } from './pageCommands.ts';
import { showTab, type DetailTab } from './shellState.ts';

const EDIT: readonly Command[] = [
  { id: 'cut', group: 'Edit', label: 'Cut', keys: ['Ctrl+X'], byBrowser: true, run: () => void putAway('cut') },
  { id: 'copy', group: 'Edit', label: 'Copy', keys: ['Ctrl+C'], byBrowser: true, run: () => void putAway('copied') },
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
  { id: 'delete', group: 'Edit', label: 'Delete selection', keys: ['Delete', 'Backspace'], run: deleteSelected },
  {
    id: 'select-all',
    group: 'Edit',
    label: 'Select all',
    keys: ['Ctrl+A'],
    run: () => select(Object.keys(currentDesign().elements)),
  },
  { id: 'select-none', group: 'Edit', label: 'Select none', keys: ['Escape', 'Ctrl+Shift+A'], run: () => select([]) },
];

/** The items of the palette; each goes to the best place, as with a click there. */
const ADD: readonly Command[] = workbench.palette.map((item) => ({
  id: `add-${item.id}`,
  group: 'Add',
  label: `Add ${item.label}`,
  words: `${item.section} ${item.hint}`,
  keys: [],
  run: () => void carryOut(bestPlace(currentDesign(), item.id, useEditor.getState().selection)),
}));

const TABS: readonly (readonly [DetailTab, string])[] = [
  ['inspector', 'Inspector'],
  ['findings', 'Findings'],
  ['failure', 'Failure'],
  ['dot', 'DOT'],
  ['files', 'Files'],
];

const VIEW: readonly Command[] = [
  {
    id: 'next-finding',
    group: 'View',
    label: 'Next finding',
    keys: ['F8'],
    whileTyping: true,
    run: () => stepFinding(1),
  },
  {
    id: 'previous-finding',
    group: 'View',
    label: 'Previous finding',
    keys: ['Shift+F8'],
    whileTyping: true,
    run: () => stepFinding(-1),
  },
  ...TABS.map(([tab, word]): Command => ({
    id: `tab-${tab}`,
    group: 'View',
    label: `Show ${word}`,
    ...(tab === 'files' ? { words: 'bundle configuration zip' } : {}),
    keys: [],
    run: () => goToTab(tab),
  })),
  {
    id: 'inspect',
    group: 'View',
    label: 'Fields of the selected element',
    words: 'properties inspector edit',
    keys: ['Alt+Enter'],
    run: inspectSelected,
  },
  { id: 'zoom-in', group: 'View', label: 'Zoom in', keys: ['+'], run: () => canvasView()?.zoomIn() },
  { id: 'zoom-out', group: 'View', label: 'Zoom out', keys: ['-'], run: () => canvasView()?.zoomOut() },
  {
    id: 'zoom-actual',
    group: 'View',
    label: 'Zoom to 100 %',
    keys: ['0'],
    run: () => canvasView()?.zoomToActualSize(),
  },
  { id: 'fit-all', group: 'View', label: 'Fit all into the canvas', keys: ['1'], run: () => canvasView()?.fitAll() },
  {
    id: 'fit-selection',
    group: 'View',
    label: 'Fit the selection into the canvas',
    keys: ['2'],
    run: () => canvasView()?.fit(useEditor.getState().selection),
  },
  ...VIEW_NAMES.map((view): Command => ({
    id: `view-${view}`,
    group: 'View',
    label: `Figure: ${NAMED_VIEWS[view].title}`,
    words: `show layers ${describeView(view)}`,
    keys: [],
    run: () => showView(view),
  })),
  {
    id: 'figure',
    group: 'View',
    label: 'Show or hide the figure',
    words: 'enlarge maximise details files height',
    keys: [],
    run: toggleFigure,
  },
];

const FAILURE: readonly Command[] = [
  { id: 'fail', group: 'Failure', label: 'Fail or recover the selected element', keys: [], run: failSelected },
  { id: 'heal', group: 'Failure', label: 'End the failure scenario', keys: [], run: () => playEvents([]) },
];

/** What can be done with the design on the screen. */
export const designCommands: readonly Command[] = [...EDIT, ...ADD, ...VIEW, ...FAILURE];

const GROUPS: readonly Command['group'][] = ['Edit', 'File', 'Add', 'Start from', 'View', 'Failure', 'Help'];

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = GROUPS.flatMap((group) =>
  [...pageCommands, ...designCommands].filter((command) => command.group === group),
);

/** Shows a tab and moves the focus to it, as soon as it is drawn. */
function goToTab(tab: DetailTab): void {
  showTab(tab);
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role="tablist"][aria-label="Details"] [aria-selected="true"]')?.focus();
  });
}

function failSelected(): void {
  const [id] = useEditor.getState().selection;
  const element = id === undefined ? undefined : currentDesign().elements[id];
  if (!element || !workbench.catalog.get(element.type)?.canFail) return;
  toggleFailure(element.id);
  showTab('failure');
}

/** Shows the inspector, and puts the focus into its first field. */
function inspectSelected(): void {
  showTab('inspector');
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`[data-test="${marks.inspector}"] :is(input, select, textarea)`)?.focus();
  });
}
