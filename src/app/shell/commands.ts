import { workbench } from '../../workbench.ts';
import { toggleFailure } from '../scenario/events.ts';
import { currentDesign, playEvents, useEditor } from '../store/store.ts';
import type { Command } from './command.ts';
import { addCommands, editCommands } from './editCommands.ts';
import { pageCommands } from './pageCommands.ts';
import { showTab } from './shellState.ts';
import { viewCommands } from './viewCommands.ts';

const FAILURE: readonly Command[] = [
  { id: 'fail', group: 'Failure', label: 'Fail or recover the selected element', keys: [], run: failSelected },
  { id: 'heal', group: 'Failure', label: 'End the failure scenario', keys: [], run: () => playEvents([]) },
];

/** What can be done with the design on the screen. */
export const designCommands: readonly Command[] = [...editCommands, ...addCommands, ...viewCommands, ...FAILURE];

const GROUPS: readonly Command['group'][] = ['Edit', 'File', 'Add', 'Start from', 'View', 'Failure', 'Help'];

/** All commands, in the order in which they are listed. */
export const commands: readonly Command[] = GROUPS.flatMap((group) =>
  [...pageCommands, ...designCommands].filter((command) => command.group === group),
);

function failSelected(): void {
  const [id] = useEditor.getState().selection;
  const element = id === undefined ? undefined : currentDesign().elements[id];
  if (!element || !workbench.catalog.get(element.type)?.canFail) return;
  toggleFailure(element.id);
  showTab('failure');
}
