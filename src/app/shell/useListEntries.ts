import { workbench } from '../../workbench.ts';
import { openAgain, useRecentFiles } from '../exchange/recent.ts';
import { carryOutAddition } from '../build/carryOutAddition.ts';
import { placedName } from '../inspector/referenceTargets.ts';
import { sayWhen } from '../keeping/sayWhen.ts';
import { select, useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { commands } from './commands.ts';
import type { ListEntry } from './findEntries.ts';

/** These commands lead to the list itself. */
const OPENS_THIS = new Set(['commands', 'search']);

/** All that the command list offers: actions of the selected element, commands, recent files, elements. */
export function useListEntries(): readonly ListEntry[] {
  const { index, design } = useAnalysis();
  const [selected] = useEditor((state) => state.selection);
  const recent = useRecentFiles();
  const hasElements = index.elements.length > 0;
  const actions = selected === undefined ? [] : workbench.actions(design, selected);
  return [
    ...actions.map(({ id, label, edit }) => ({
      group: 'Selected element',
      id: `action-${id}`,
      label,
      run: () => void carryOutAddition({ ok: true, label, edit }),
    })),
    ...commands
      .filter(({ id }) => !OPENS_THIS.has(id))
      .map(({ id, group, label, words, keys, run }) => ({
        group,
        id,
        label,
        words,
        detail: keys[0],
        isReplacing: hasElements && group === 'Start from',
        run,
      })),
    ...recent.map(({ handle, at }) => ({
      group: 'Recent files',
      id: `recent-${at}-${handle.name}`,
      label: `Open ${handle.name} again`,
      detail: sayWhen(at),
      run: () => void openAgain(handle),
    })),
    ...index.elements.map((element) => ({
      group: 'Elements',
      id: element.id,
      label: placedName(index, element),
      name: element.name,
      detail: workbench.catalog.get(element.type)?.label,
      run: () => select([element.id]),
    })),
  ];
}
