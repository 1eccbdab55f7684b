import { Copy, Download, FileCode2 } from 'lucide-react';
import { slugOf } from '../../core/model/slug.ts';
import { copyText } from '../../platform/clipboard.ts';
import { downloadFile } from '../../platform/files.ts';
import { marks } from '../marks.ts';
import { say } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { dotOf } from './dotOf.ts';
import { useFigureChoice } from './figureChoice.ts';
import { StyleChoice } from './StyleChoice.tsx';

/** The figure as DOT text, to read, copy and download. */
export function DotPanel() {
  const analysis = useAnalysis();
  const choice = useFigureChoice();
  if (Object.keys(analysis.design.elements).length === 0) {
    return <EmptyNote icon={FileCode2}>The DOT text of the figure appears here.</EmptyNote>;
  }
  const dot = dotOf(analysis, choice);
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="flex flex-wrap items-center gap-1.5 border-b border-line px-3 py-2">
        <StyleChoice choice={choice} onChoose={useFigureChoice.setState} />
        <span className="flex-1" />
        <Button onClick={() => void copyAndTell(dot, 'The DOT text')}>
          <Copy aria-hidden="true" size={14} /> Copy
        </Button>
        <Button onClick={() => downloadFile(`${slugOf(analysis.design.title)}.dot`, dot, 'text/vnd.graphviz')}>
          <Download aria-hidden="true" size={14} /> Download
        </Button>
      </div>
      <pre
        tabIndex={0}
        aria-label="DOT text"
        data-test={marks.dotText}
        className="min-h-0 flex-1 overflow-auto p-3 font-mono text-xs leading-relaxed"
      >
        {dot}
      </pre>
    </div>
  );
}

/** Copies text and says whether it worked; `what` begins the sentence. */
export async function copyAndTell(text: string, what: string): Promise<void> {
  const copied = await copyText(text);
  say(copied ? `${what} is on the clipboard.` : 'The browser did not allow copying.', copied ? 'good' : 'bad');
}
