import { create } from 'zustand';
import { printDesign } from '../../core/model/printDesign.ts';
import { MAX_NAME_LENGTH } from '../../core/model/element.ts';
import type { Design } from '../../core/model/design.ts';
import { listKept, removeKept, writeKept } from '../../platform/kept/keptStore.ts';
import { newId } from '../../platform/newId.ts';
import { blankDesign } from '../../blankDesign.ts';
import { workbench } from '../../workbench.ts';
import { openDialog, showStart } from '../shell/shellState.ts';
import { useAnyKept } from './anyKept.ts';
import { reopen, saveNow } from '../store/saving.ts';
import { isEditedElsewhere } from '../store/sharing.ts';
import { commit, openDesign, say, useEditor } from '../store/store.ts';

/** A design in this browser as the start page lists it; without a design if what is kept cannot be opened. */
export interface ListedDesign {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly revision: number;
  readonly at: number;
  readonly design: Design | undefined;
}

interface DesignList {
  readonly state: 'loading' | 'failed' | 'ready';
  readonly listed: readonly ListedDesign[];
  /** The one deleted last, which can be brought back. */
  readonly deleted: ListedDesign | undefined;
}

/** The designs that are kept in this browser, the newest first. */
export const useDesignList = create<DesignList>(() => ({ state: 'loading', listed: [], deleted: undefined }));

/** Reads the list again, after what is on the screen has been written. */
export async function refreshDesignList(): Promise<void> {
  try {
    await saveNow();
    const listed = (await listKept()).map(({ id, found }): ListedDesign => {
      if (found.state !== 'kept')
        return {
          id,
          title: '',
          text: found.state === 'broken' ? found.text : '',
          revision: 0,
          at: 0,
          design: undefined,
        };
      const loaded = workbench.load(found.design.text);
      return { ...found.design, design: loaded.ok ? loaded.value : undefined };
    });
    useDesignList.setState({ state: 'ready', listed });
    if (listed.length > 0) useAnyKept.setState({ isAny: true });
  } catch {
    useDesignList.setState({ state: 'failed' });
  }
}

/** Puts a kept design on the screen; what cannot be opened is offered as a file. */
export async function openKept(id: string): Promise<void> {
  await trying(async () => {
    await saveNow();
    if (await reopen(id, (text) => openDialog({ name: 'lost', text }))) showStart(undefined);
  });
}

/** Gives a kept design another title. */
export async function renameKept(item: ListedDesign, title: string): Promise<void> {
  const { design } = item;
  const named = title.trim().slice(0, MAX_NAME_LENGTH);
  if (!design || named === '' || named === design.title || (await isBusy(item.id))) return;
  await trying(async () => {
    if (useEditor.getState().designId === item.id) {
      commit('Rename the design', (current) => ({ ...current, title: named }));
    } else {
      const text = printDesign({ ...design, title: named });
      const written = await writeKept({ id: item.id, title: named, text, at: Date.now() }, item.revision);
      if (!written) say('The design has changed meanwhile; it is listed anew.', 'bad');
    }
    await refreshDesignList();
  });
}

/** Keeps a copy of a design under a title of its own. */
export async function copyKept({ design }: ListedDesign): Promise<void> {
  if (!design) return;
  const title = `${design.title.slice(0, MAX_NAME_LENGTH - 7)} (copy)`;
  await trying(async () => {
    await writeKept({ id: newId('design'), title, text: printDesign({ ...design, title }), at: Date.now() }, 0);
    await refreshDesignList();
    say(`“${title}” is kept in this browser.`);
  });
}

/** Takes a design out of this browser; `restoreDeleted` brings the last one back. */
export async function deleteKept(item: ListedDesign): Promise<void> {
  if (await isBusy(item.id)) return;
  await trying(async () => {
    await saveNow();
    // Only what has left the storage leaves the screen.
    await removeKept(item.id);
    if (useEditor.getState().designId === item.id) {
      openDesign(blankDesign(), newId('design'));
    }
    useDesignList.setState({ deleted: item });
    await refreshDesignList();
  });
}

/** Brings the design that was deleted last back. */
export async function restoreDeleted(): Promise<void> {
  const { deleted } = useDesignList.getState();
  if (!deleted) return;
  await trying(async () => {
    const { id, title, text, at, revision } = deleted;
    await writeKept({ id, title, text, at }, revision);
    useDesignList.setState({ deleted: undefined });
    await refreshDesignList();
    say(`“${title}” is back.`);
  });
}

async function isBusy(id: string): Promise<boolean> {
  const busy = await isEditedElsewhere(id);
  if (busy) say('This design is being edited in another tab. Close it there first.', 'bad');
  return busy;
}

async function trying(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch {
    say('The storage of this browser refused it.', 'bad');
  }
}
