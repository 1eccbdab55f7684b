import { z } from '../../core/schema.ts';
import { isLocked, lockForTab, type TabLock } from '../../platform/tabLock.ts';
import { say, setReadOnly, useEditor } from './store.ts';

/** What the tabs of this browser tell each other about a design. */
const message = z.object({ what: z.enum(['saved', 'hand-over']), id: z.string() });
type Message = z.output<typeof message>;

/** How long a tab may take to hand a design over before it is taken from it. */
const PATIENCE_MS = 2_000;

interface Saver {
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  /** Shows what another tab has written. */
  catchUp(): Promise<void>;
}

const channel = new BroadcastChannel('quorate-designs');
let lock: TabLock | undefined;
let saver: Saver | undefined;

/** From now on one tab at a time edits a design; the others show what it writes. */
export function startSharing(own: Saver): void {
  saver = own;
  channel.addEventListener('message', (event: MessageEvent<unknown>) => {
    const heard = message.safeParse(event.data);
    const { designId, readOnly } = useEditor.getState();
    if (!heard.success || heard.data.id !== designId) return;
    if (heard.data.what === 'saved' && readOnly) void own.catchUp();
    if (heard.data.what === 'hand-over' && !readOnly) void handOver(designId);
  });
  lockDesign(useEditor.getState().designId);
}

/** Asks for the right to edit a design, and gives that of the one before back. */
export function lockDesign(id: string): void {
  lock?.release();
  let waited = false;
  lock = lockForTab(lockName(id), {
    onWaiting: () => {
      waited = true;
      setReadOnly('other tab');
      void saver?.catchUp();
    },
    onHeld: () => {
      void (waited ? resume() : saver?.flush());
    },
    onLost: () => void handOver(id),
  });
}

/** Takes the design over from the tab that edits it: it is asked first, and passed over if it does not answer. */
export function takeOver(): void {
  const asked = lock;
  tell({ what: 'hand-over', id: useEditor.getState().designId });
  setTimeout(() => asked?.steal(), PATIENCE_MS);
}

/** Whether another tab edits the design. */
export async function isEditedElsewhere(id: string): Promise<boolean> {
  const { designId, readOnly } = useEditor.getState();
  return (designId !== id || readOnly) && isLocked(lockName(id));
}

/** Tells the other tabs that a design has been written. */
export function tellSaved(id: string): void {
  tell({ what: 'saved', id });
}

function lockName(id: string): string {
  return `quorate-design-${id}`;
}

function tell(news: Message): void {
  channel.postMessage(news);
}

/** Nothing unwritten is left behind before another tab reads. */
async function handOver(id: string): Promise<void> {
  await saver?.flush();
  if (useEditor.getState().designId !== id) return;
  setReadOnly('other tab');
  lockDesign(id);
  say('Another tab has taken this design over.');
}

async function resume(): Promise<void> {
  await saver?.catchUp();
  setReadOnly(false);
  say('You can edit this design here now.');
}
