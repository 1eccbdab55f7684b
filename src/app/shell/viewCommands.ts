import { describeView, NAMED_VIEWS, VIEW_NAMES } from '../../core/diagram/namedViews.ts';
import { canvasView } from '../canvas/canvasView.ts';
import { takeTool } from '../canvas/tool.ts';
import { toggleFullScreen } from '../diagram/fullScreen.ts';
import { showView } from '../diagram/showView.ts';
import { stepFinding } from '../findings/stepFinding.ts';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import type { Command } from './command.ts';
import { showFigure, toggleFigure } from './figurePanel.ts';
import { showTab, type DetailTab } from './shellState.ts';

const TABS: readonly (readonly [DetailTab, string])[] = [
  ['inspector', 'Inspector'],
  ['findings', 'Findings'],
  ['failure', 'Failure'],
  ['dot', 'DOT'],
  ['files', 'Files'],
];

/** What is shown, and how. */
export const viewCommands: readonly Command[] = [
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
  {
    id: 'tool-hand',
    group: 'View',
    label: 'Hand: dragging moves the view',
    words: 'pan tool',
    keys: ['H'],
    run: () => takeTool('hand'),
  },
  {
    id: 'tool-several',
    group: 'View',
    label: 'Select several: each click or tap adds',
    words: 'multiple marquee tool',
    keys: [],
    run: () => takeTool('several'),
  },
  {
    id: 'tool-select',
    group: 'View',
    label: 'Select: dragging selects and moves elements',
    words: 'pointer tool',
    keys: ['V'],
    run: () => takeTool('select'),
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
  {
    id: 'figure-full-screen',
    group: 'View',
    label: 'Figure on the full screen, and back',
    words: 'present fullscreen',
    keys: ['F'],
    onElements: true,
    run: presentFigure,
  },
];

/** The figure has to be on the screen before it can have all of it. */
function presentFigure(): void {
  showFigure();
  requestAnimationFrame(() => void toggleFullScreen());
}

/** Shows a tab and moves the focus to it, as soon as it is drawn. */
function goToTab(tab: DetailTab): void {
  showTab(tab);
  requestAnimationFrame(focusTab);
}

/** Shows the inspector, and puts the focus into its first field; several elements of different types have only buttons. */
function inspectSelected(): void {
  showTab('inspector');
  requestAnimationFrame(() => {
    const inspector = document.querySelector(`[data-test="${marks.inspector}"]`);
    const [first] = [':is(input, select, textarea):enabled', 'button:enabled'].flatMap(
      (selector) => inspector?.querySelector<HTMLElement>(selector) ?? [],
    );
    if (first) first.focus();
    else focusTab();
  });
}

function focusTab(): void {
  document.querySelector<HTMLElement>('[role="tablist"][aria-label="Details"] [aria-selected="true"]')?.focus();
}
