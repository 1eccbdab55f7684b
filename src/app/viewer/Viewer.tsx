import { SquareArrowOutUpRight } from 'lucide-react';
import { useEffect } from 'react';
import { shownTitle } from '../../core/model/design.ts';
import { DiagramPane } from '../diagram/DiagramPane.tsx';
import { Announcer } from '../findings/Announcer.tsx';
import { FindingsPanel } from '../findings/FindingsPanel.tsx';
import { marks } from '../marks.ts';
import { FailurePanel } from '../scenario/FailurePanel.tsx';
import { Details, type DetailPanel } from '../shell/Details.tsx';
import { useContrast, useTheme } from '../shell/theme.ts';
import { useEditor } from '../store/store.ts';
import { Notices } from '../ui/Notices.tsx';

const PANELS: readonly DetailPanel[] = [
  { id: 'findings', label: 'Findings', panel: FindingsPanel },
  { id: 'failure', label: 'Failure', panel: FailurePanel },
];

/** A design to look at: its figure, its findings, and failures to play. Nothing of it can be changed or is kept. */
export function Viewer({ isFigureOnly }: { readonly isFigureOnly: boolean }) {
  const theme = useTheme();
  const contrast = useContrast();
  return (
    <div className="grid h-full grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)]">
      <ViewerHead />
      <main
        className={`grid min-h-0 ${isFigureOnly ? '' : 'max-lg:grid-rows-[minmax(0,1fr)_minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_26rem]'}`}
      >
        <section aria-label="Diagram" data-test={marks.diagram} className="min-h-0 min-w-0 bg-surface">
          <DiagramPane theme={theme} contrast={contrast} />
        </section>
        {!isFigureOnly && (
          <div className="min-h-0 min-w-0 border-line max-lg:border-t lg:border-l">
            <Details panels={PANELS} />
          </div>
        )}
      </main>
      <Announcer />
      <Notices />
    </div>
  );
}

function ViewerHead() {
  const design = useEditor((state) => state.history.present);
  const title = shownTitle(design);
  useEffect(() => {
    document.title = `${title} – Quorate`;
  }, [title]);
  return (
    <header className="flex min-h-11 items-center gap-2 border-b border-line bg-surface px-3">
      <img src="./icon.svg" alt="" width={20} height={20} />
      <h1 className="min-w-0 flex-1 truncate text-sm font-semibold">
        <bdi>{title}</bdi>
      </h1>
      <a
        href={`./${location.hash}`}
        target="_blank"
        rel="noopener"
        className="inline-flex min-h-7 shrink-0 items-center gap-1.5 rounded-md border border-line px-2.5 py-1 text-sm font-medium hover:bg-hover max-lg:min-h-9"
      >
        <SquareArrowOutUpRight aria-hidden="true" size={14} /> Open in Quorate
      </a>
    </header>
  );
}
