import { openFilePicker } from '../exchange/filePicker.ts';
import { currentDesign, redoStep, undoStep } from '../store/store.ts';
import type { TemplateAbout } from '../../core/kind/clusterKind.ts';
import { galleryList } from '../../gallery/about.ts';
import { templateList } from '../../templates/about.ts';
import { startTour } from '../tour/tour.ts';
import { chooseWheel } from '../ui/wheel.ts';
import type { Command } from './command.ts';
import { searchHere } from './searchHere.ts';
import { openDialog, showStart } from './shellState.ts';
import { startFromGallery, startFromTemplate, startNew } from './startFrom.ts';
import { chooseContrast, chooseDensity, chooseTheme, turnTheme } from './theme.ts';

const UNDO: readonly Command[] = [
  { id: 'undo', group: 'Edit', label: 'Undo', keys: ['Ctrl+Z'], run: undoStep },
  { id: 'redo', group: 'Edit', label: 'Redo', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], run: redoStep },
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
  {
    id: 'insert',
    group: 'File',
    label: 'Insert a deployment…',
    words: 'template stamp add DRBD cluster GlusterFS SAN NAS',
    keys: [],
    run: () => openDialog({ name: 'insert' }),
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
    run: () => openDialog({ name: 'export', at: 'bundle' }),
  },
  {
    id: 'link',
    group: 'File',
    label: 'Copy link…',
    words: 'share send address',
    keys: [],
    run: () => openDialog({ name: 'export', at: 'link' }),
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

/** One command for each ready-made design, the larger ones too. */
const START: readonly Command[] = [
  ...templateList.map((about) => startCommand(about, startFromTemplate)),
  ...galleryList.map((about) => startCommand(about, startFromGallery)),
];

const LOOK: readonly Command[] = [
  { id: 'theme-turn', group: 'View', label: 'Light or dark, the other one', keys: ['Alt+Shift+D'], run: turnTheme },
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

const PREFERENCES: readonly Command[] = [
  {
    id: 'density-dense',
    group: 'View',
    label: 'Dense',
    words: 'density compact',
    keys: [],
    run: () => chooseDensity('dense'),
  },
  {
    id: 'density-roomy',
    group: 'View',
    label: 'Roomy',
    words: 'density space',
    keys: [],
    run: () => chooseDensity('roomy'),
  },
  { id: 'wheel-scrolls', group: 'View', label: 'The wheel scrolls', keys: [], run: () => chooseWheel('scrolls') },
  { id: 'wheel-zooms', group: 'View', label: 'The wheel zooms', keys: [], run: () => chooseWheel('zooms') },
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
  {
    id: 'search',
    group: 'Help',
    label: 'Search elements and commands, or the text of the files',
    keys: ['/', 'Ctrl+F', 'Ctrl+/'],
    run: searchHere,
  },
  {
    id: 'tour',
    group: 'Help',
    label: 'Take the tour',
    words: 'introduction first steps',
    keys: [],
    run: () => void startTour(),
  },
  { id: 'help', group: 'Help', label: 'Keys and help', keys: ['?'], run: () => openDialog({ name: 'help' }) },
];

/** What can be done on every page, the start page too. */
export const pageCommands: readonly Command[] = [...UNDO, ...FILE, ...START, ...LOOK, ...PREFERENCES, ...HELP];

function startCommand({ id, title, summary }: TemplateAbout, start: (id: string) => Promise<void>): Command {
  return {
    id: `template-${id}`,
    group: 'Start from',
    label: title,
    words: summary,
    keys: [],
    run: () => void start(id),
  };
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
