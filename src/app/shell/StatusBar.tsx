import { BadgeCheck, BadgeMinus, Check, CloudOff, Eye, FileCheck, FilePen, LoaderCircle, Zap } from 'lucide-react';
import { countFindings } from '../findings/countFindings.ts';
import { marks } from '../marks.ts';
import { useFileMark } from '../store/fileOnDisk.ts';
import { useSaving } from '../store/saving.ts';
import { useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { SEVERITIES, SEVERITY } from '../ui/severity.ts';
import { showTab } from './shellState.ts';

/** The line at the bottom: findings, scenario and save state, always in view. */
export function StatusBar() {
  const { findings, events, design } = useAnalysis();
  const size = Object.keys(design.elements).length;
  return (
    <footer className="flex min-h-7 items-center gap-3 border-t border-line bg-surface px-3 text-xs whitespace-nowrap text-muted max-lg:min-h-9">
      <FindingsCount findings={findings} isEmpty={size === 0} />
      {events.length > 0 && (
        <button
          type="button"
          onClick={() => showTab('failure')}
          className="flex items-center gap-1 rounded px-1 font-medium text-bad hover:bg-hover"
        >
          <Zap aria-hidden="true" size={13} /> Failure scenario
        </button>
      )}
      <span className="flex-1" />
      <span className="max-sm:hidden">{size === 1 ? '1 element' : `${size} elements`}</span>
      <FileState />
      <SaveState />
    </footer>
  );
}

function FindingsCount({
  findings,
  isEmpty,
}: {
  readonly findings: Parameters<typeof countFindings>[0];
  readonly isEmpty: boolean;
}) {
  const counts = countFindings(findings);
  const waived = findings.filter((finding) => finding.waived !== undefined).length;
  const clean = SEVERITIES.every((severity) => counts[severity] === 0);
  return (
    <button
      type="button"
      data-test={marks.findingsCount}
      onClick={() => showTab('findings')}
      className="-ml-1 flex items-center gap-2.5 rounded px-1 py-0.5 font-medium text-ink hover:bg-hover"
    >
      {clean && (
        <span className="flex items-center gap-1">
          <BadgeCheck aria-hidden="true" size={14} className={isEmpty ? 'text-muted' : 'text-good'} /> No findings
        </span>
      )}
      {!clean &&
        SEVERITIES.map((severity) => {
          const { icon: Icon, one, many, text } = SEVERITY[severity];
          const count = counts[severity];
          return (
            <span key={severity} className="flex items-center gap-1">
              <Icon aria-hidden="true" size={13} className={count > 0 ? text : 'text-faint'} /> {count}{' '}
              <span className="max-sm:sr-only">{count === 1 ? one : many}</span>
            </span>
          );
        })}
      {waived > 0 && (
        <span className="flex items-center gap-1 text-muted" title="Accepted for a reason">
          <BadgeMinus aria-hidden="true" size={13} /> {waived} <span className="max-sm:sr-only">waived</span>
        </span>
      )}
    </button>
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
