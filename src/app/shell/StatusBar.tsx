import { BadgeCheck, Check, CloudOff, Eye, FileCheck, FilePen, LoaderCircle } from 'lucide-react';
import { marks } from '../marks.ts';
import { useFileMark } from '../store/fileOnDisk.ts';
import { useSaving } from '../store/saving.ts';
import { useEditor } from '../store/store.ts';
import { later } from '../ui/later.tsx';

const DesignStatus = later(() => import('./DesignStatus.tsx').then((module) => module.DesignStatus));

/** The line at the bottom: findings, scenario and save state, always in view. */
export function StatusBar() {
  const size = useEditor((state) => Object.keys(state.history.present.elements).length);
  return (
    <footer className="flex min-h-7 items-center gap-3 border-t border-line bg-surface px-3 text-xs whitespace-nowrap text-muted max-lg:min-h-9">
      {size === 0 ? <NothingToJudge /> : <DesignStatus />}
      <span className="flex-1" />
      <span className="max-sm:hidden">{size === 1 ? '1 element' : `${size} elements`}</span>
      <FileState />
      <SaveState />
    </footer>
  );
}

/** The verdict on an empty design needs no engine. */
function NothingToJudge() {
  return (
    <span data-test={marks.findingsCount} className="flex items-center gap-1 py-0.5 font-medium text-ink">
      <BadgeCheck aria-hidden="true" size={14} className="text-muted" /> No findings
    </span>
  );
}

function FileState() {
  const file = useFileMark();
  if (!file) return null;
  const Icon = file.isBehind ? FilePen : FileCheck;
  return (
    <span
      data-test={marks.fileState}
      className="flex min-w-0 items-center gap-1"
      title="File that the design is saved into"
    >
      <Icon aria-hidden="true" size={13} className={`shrink-0 ${file.isBehind ? 'text-warn' : 'text-good'}`} />
      <bdi className="max-w-48 truncate max-sm:max-w-24">{file.name}</bdi>
      {file.isBehind && <span className="max-sm:sr-only">· changed</span>}
    </span>
  );
}

function SaveState() {
  const { phase, at } = useSaving();
  const readOnly = useEditor((state) => state.readOnly);
  const saved = at === undefined ? 'saved' : `saved ${timeOf(at)}`;
  const {
    icon: Icon,
    word,
    text,
  } = readOnly
    ? { icon: Eye, word: 'read only', text: '' }
    : {
        restoring: { icon: LoaderCircle, word: 'opening', text: '' },
        pending: { icon: LoaderCircle, word: 'saving', text: '' },
        saved: { icon: Check, word: saved, text: 'text-good' },
        failed: { icon: CloudOff, word: 'not kept in this browser', text: 'text-bad' },
      }[phase];
  return (
    <span
      data-test={marks.saveState}
      data-phase={phase}
      className="flex items-center gap-1"
      title="Kept in this browser"
    >
      <Icon aria-hidden="true" size={13} className={text} /> {word}
    </span>
  );
}

/** The time of day as the reader's country writes it: "12:03". */
function timeOf(at: number): string {
  return new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
}
