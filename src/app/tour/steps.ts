import { marks } from '../marks.ts';
import { showNarrowTab, showTab } from '../shell/shellState.ts';

/** One stop of the tour. */
export interface TourStep {
  readonly title: string;
  readonly text: string;
  /** The part of the page that it is about. */
  readonly mark: string;
  /** Brings that part to the front. */
  show(): void;
}

/** What a newcomer has to know, in the order in which the work goes. */
export const STEPS: readonly TourStep[] = [
  {
    title: 'Build',
    text: 'Click an item and it goes to the best place, or drag it there. Below is the outline: the same design as a list, which the keyboard edits whole.',
    mark: marks.palette,
    show: () => showNarrowTab('build'),
  },
  {
    title: 'Connect',
    text: 'Drag from the dot at a data disk to another disk, and it is replicated; with the keyboard, press L. What cannot work is refused with the reason. A right click or Shift+F10 shows what else can be done.',
    mark: marks.canvas,
    show: () => showNarrowTab('build'),
  },
  {
    title: 'See',
    text: 'The figure follows every change. “Docs” is the plain style of manuals. What is selected here is selected everywhere.',
    mark: marks.diagram,
    show: () => showNarrowTab('diagram'),
  },
  {
    title: 'Judge',
    text: 'Findings tell what would lose data or service, and what to do. “Why” explains and names the manual; a fix is shown before it is made. F8 goes from one to the next.',
    mark: marks.findings,
    show: () => showTab('findings'),
  },
  {
    title: 'Let it fail',
    text: 'Choose a server and let it fail: the figure and this list show what takes over, what stops, and why.',
    mark: marks.failure,
    show: () => showTab('failure'),
  },
  {
    title: 'Generate',
    text: 'The configuration of every host, written as you build. “Export” has the figure as well, the bundle, and links that hold the design. Everything stays in this browser.',
    mark: marks.files,
    show: () => showTab('files'),
  },
];
