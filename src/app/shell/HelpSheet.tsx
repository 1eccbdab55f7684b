import { Dialog } from '../ui/Dialog.tsx';
import type { Command } from './command.ts';
import { commands } from './commands.ts';

/** Keys and gestures that belong to the canvas, the outline and the diagram rather than to a command. */
const GESTURES: readonly (readonly [string, string])[] = [
  ['Click a palette item', 'Adds it to the best place; dragging chooses the place'],
  ['Drag a data disk onto another', 'Replicates it'],
  ['Double click on the empty canvas', 'What can be added there'],
  ['Alt + drag', 'Leaves a copy'],
  ['Arrow keys', 'Walk through canvas and outline; in the outline letters but L and M go to names'],
  ['Alt + arrow keys', 'Move an element up, down, out or in'],
  ['Enter or F2', 'Rename'],
  ['L', 'Link to another element'],
  ['Ctrl + arrow, Insert', 'Add something to the element: a disk to a server, a mount to a disk'],
  ['!', 'Findings of the element and of what is in it'],
  ['Shift+F10, right click, finger held', 'Menu of an element'],
  ['Space + drag, middle button', 'Pan'],
  ['Ctrl + wheel, pinch', 'Zoom'],
  ['Drop a file anywhere', 'Opens a design or a DOT graph'],
];

/** Keys of the list of findings. */
const FINDINGS: readonly (readonly [string, string])[] = [
  ['F8, Shift+F8', 'Next and previous of those shown, from anywhere'],
  ['Up, Down, Home, End', 'Walk through the list'],
  ['Left, Right', 'Close and open a group'],
  ['Enter', 'Go to the element'],
  ['F', 'Fix: shows what would change first'],
  ['W', 'Waive with a reason, or take the waiver back'],
  ['E', 'Explain: why it hurts, with sources'],
  ['Click a badge', 'Findings of that element'],
];

/** Keys of the files of the bundle. */
const FILES: readonly (readonly [string, string])[] = [
  ['Arrow keys', 'Walk through the tree, or from line to line'],
  ['Enter', 'Open a file; in its text, select what the line comes from'],
  ['M, Shift+M', 'Next and previous line of the selected elements, in all files'],
  ['/', 'Search all files'],
  ['F3, Shift+F3', 'Next and previous hit'],
];

/** Lists what can be done, and with which keys. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const groups = ['Edit', 'Add', 'File', 'View', 'Help'] as const;
  return (
    <Dialog title="Keys and help" wide onClose={onClose}>
      <p className="mb-4 text-sm text-muted">
        Build the deployment on the left; the figure, the findings and the files on the right follow at once. Everything
        stays in this browser.
      </p>
      {/* It may be higher than the window, and the keyboard has to scroll it. */}
      <div role="region" aria-label="Keys" tabIndex={0} className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        {groups.map((group) => (
          <KeyTable key={group} title={group} rows={rowsOf(commands.filter((command) => command.group === group))} />
        ))}
        <KeyTable title="Canvas, outline, figure" rows={GESTURES} />
        <KeyTable title="List of findings" rows={FINDINGS} />
        <KeyTable title="Files of the bundle" rows={FILES} />
      </div>
    </Dialog>
  );
}

function rowsOf(some: readonly Command[]): [string, string][] {
  return some.filter((command) => command.keys.length > 0).map((command) => [command.keys.join(' or '), command.label]);
}

function KeyTable({ title, rows }: { readonly title: string; readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <section>
      <h3 className="mb-1 text-xs font-semibold text-muted">{title}</h3>
      <dl className="divide-y divide-line">
        {rows.map(([keys, label]) => (
          <div key={keys} className="flex items-baseline justify-between gap-4 py-1 text-sm">
            <dt className="shrink-0 font-medium">{keys}</dt>
            <dd className="text-right text-muted">{label}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
