import { bestPlace } from '../palette/bestPlace.ts';
import { openFilePicker } from '../exchange/filePicker.ts';
import { stepFinding } from '../findings/stepFinding.ts';
import { toggleFailure } from '../scenario/events.ts';
import {
  carryOut,
  currentDesign,
  deleteSelected,
  playEvents,
  redoStep,
  replaceDesign,
  select,
  undoStep,
  useEditor,
} from '../store/store.ts';
import { workbench } from '../../workbench.ts';
import { toggleFigure } from './figurePanel.ts';
import { openDialog, showStart, showTab, startEmpty, type DetailTab } from './shellState.ts';
import { chooseContrast, chooseTheme } from './theme.ts';

/** Something the user can do from anywhere; the key handler, the command list and the help sheet read the same list. */
export interface Command {
  readonly id: string;
  readonly group: 'Edit' | 'File' | 'Add' | 'Start from' | 'View' | 'Failure' | 'Help';
  readonly label: string;
  /** More words by which the command list finds it. */
  readonly words?: string;
  /** "Ctrl+Shift+Z"; on a Mac the command key works as Ctrl. The first is shown in menus. */
  readonly keys: readonly string[];
  /** Works while the user types in a box, because it means nothing there. */
  readonly whileTyping?: boolean;
  run(): void;
}

const EDIT: readonly Command[] = [
  { id: 'undo', group: 'Edit', label: 'Undo', keys: ['Ctrl+Z'], run: undoStep },
  { id: 'redo', group: 'Edit', label: 'Redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: redoStep },
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

const FILE: readonly Command[] = [
  { id: 'new', group: 'File', label: 'New design', keys: [], run: startNew },
  { id: 'open', group: 'File', label: 'Open a file…', keys: ['Ctrl+O'], whileTyping: true, run: openFilePicker },
  {
    id: 'save',
    group: 'File',
    label: 'Save',
    keys: ['Ctrl+S'],
    whileTyping: true,
    run: () => void saveFile('saveInPlace'),
  },
  {
    id: 'save-as',
    group: 'File',
    label: 'Save as…',
    keys: ['Ctrl+Shift+S'],
    whileTyping: true,
    run: () => void saveFile('saveAs'),
  },
  { id: 'paste', group: 'File', label: 'Paste DOT or a design…', keys: [], run: () => openDialog({ name: 'paste' }) },
  {
    id: 'export',
    group: 'File',
    label: 'Export…',
    words: 'download figure SVG PNG DOT',
    keys: [],
    run: () => openDialog({ name: 'export' }),
  },
  // The dialog tells the errors that block the bundle, and the length of the link.
  {
    id: 'bundle',
    group: 'File',
    label: 'Download bundle…',
    words: 'zip configuration files',
    keys: [],
    run: () => openDialog({ name: 'export' }),
  },
  {
    id: 'link',
    group: 'File',
    label: 'Copy link…',
    words: 'share send address',
    keys: [],
    run: () => openDialog({ name: 'export' }),
  },
  {
    id: 'print',
    group: 'File',
    label: 'Print…',
    words: 'PDF paper figure findings',
    keys: [],
    run: () => print(),
  },
  {
    id: 'designs',
    group: 'File',
    label: 'Designs',
    words: 'library start page templates',
    keys: [],
    run: () => showStart(currentDesign().elements),
  },
  {
    id: 'versions',
    group: 'File',
    label: 'Earlier versions…',
    words: 'history restore',
    keys: [],
    run: () => openDialog({ name: 'versions' }),
  },
  {
    id: 'back-up',
    group: 'File',
    label: 'Back up everything',
    words: 'download all designs',
    keys: [],
    run: () => void backUp(),
  },
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
    id: 'figure',
    group: 'View',
    label: 'Show or hide the figure',
    words: 'enlarge maximise details files height',
    keys: [],
    run: toggleFigure,
  },
  { id: 'theme-light', group: 'View', label: 'Light theme', keys: [], run: () => chooseTheme('light') },
  { id: 'theme-dark', group: 'View', label: 'Dark theme', keys: [], run: () => chooseTheme('dark') },
  { id: 'theme-system', group: 'View', label: 'Theme of the system', keys: [], run: () => chooseTheme('system') },
  { id: 'contrast-more', group: 'View', label: 'High contrast', keys: [], run: () => chooseContrast('more') },
  { id: 'contrast-normal', group: 'View', label: 'Normal contrast', keys: [], run: () => chooseContrast('normal') },
  {
    id: 'contrast-system',
    group: 'View',
    label: 'Contrast of the system',
    keys: [],
    run: () => chooseContrast('system'),
  },
];

const FAILURE: readonly Command[] = [
  { id: 'fail', group: 'Failure', label: 'Fail or recover the selected element', keys: [], run: failSelected },
  { id: 'heal', group: 'Failure', label: 'End the failure scenario', keys: [], run: () => playEvents([]) },
];

const HELP: readonly Command[] = [
  {
    id: 'commands',
    group: 'Help',
    label: 'All commands…',
    keys: ['Ctrl+K', 'Ctrl+Shift+P'],
    whileTyping: true,
    run: () => openDialog({ name: 'commands' }),
  },
  { id: 'help', group: 'Help', label: 'Keys and help', keys: ['?'], run: () => openDialog({ name: 'help' }) },
];

/** One command for each ready-made design. */
export const templateCommands: readonly Command[] = workbench.templates.map((template) => ({
  id: `template-${template.id}`,
  group: 'Start from',
  label: template.title,
  words: template.summary,
  keys: [],
  run: () => startFromTemplate(template.id),
}));

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = [
  ...EDIT,
  ...FILE,
  ...ADD,
  ...templateCommands,
  ...VIEW,
  ...FAILURE,
  ...HELP,
];

/** Replaces the design by a template, as one undo step. */
export function startFromTemplate(templateId: string): void {
  const design = workbench.fromTemplate(templateId);
  if (design) replaceDesign(`Start from ${design.title}`, design);
}

function startNew(): void {
  startEmpty(false);
  replaceDesign('New design', workbench.newDesign('Untitled design'));
}

/** Shows a tab and moves the focus to it, as soon as it is drawn. */
function goToTab(tab: DetailTab): void {
  showTab(tab);
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>('[role="tablist"][aria-label="Details"] [aria-selected="true"]')?.focus();
  });
}

async function backUp(): Promise<void> {
  const { backUpEverything } = await import('../keeping/backUp.ts');
  await backUpEverything();
}

/** Fetches what writes files, and saves. */
async function saveFile(how: 'saveInPlace' | 'saveAs'): Promise<void> {
  const ways = await import('../exchange/saveInPlace.ts');
  await ways[how]();
}

function failSelected(): void {
  const [id] = useEditor.getState().selection;
  const element = id === undefined ? undefined : currentDesign().elements[id];
  if (!element || !workbench.catalog.get(element.type)?.canFail) return;
  toggleFailure(element.id);
  showTab('failure');
}
