import { ArrowLeft, ClipboardPaste, FolderOpen, SquareDashed } from 'lucide-react';
import { shownTitle } from '../../core/model/design.ts';
import { useEffect } from 'react';
import { openFilePicker } from '../exchange/filePicker.ts';
import { RestoreButton } from '../keeping/RestoreButton.tsx';
import { KeptDesignsDoor } from '../keeping/KeptDesignsDoor.tsx';
import { marks } from '../marks.ts';
import { atFirstSign } from '../../platform/atFirstSign.ts';
import { useEditor } from '../store/store.ts';
import { TourOffer } from '../tour/TourOffer.tsx';
import { Button } from '../ui/Button.tsx';
import { templateList } from '../../templates/about.ts';
import { Gallery } from './Gallery.tsx';
import { fetchEditor } from './parts.tsx';
import { openDialog, showStart, useShell } from './shellState.ts';
import { startAnew, startFromTemplate } from './startFrom.ts';
import { TopologyThumb } from './TopologyThumb.tsx';

/** The first page: designs that are kept in this browser, deployments to start from, and the other ways in. */
export function StartPanel() {
  useEffect(() => atFirstSign(fetchEditor), []);
  return (
    <main data-test={marks.start} className="h-full overflow-y-auto bg-sunken">
      <div className="mx-auto flex min-h-full max-w-5xl flex-col gap-7 px-5 py-8">
        <BackButton />
        <header className="text-center">
          <h2 className="text-2xl font-semibold tracking-tight text-balance">Which storage shall survive a failure?</h2>
          <p className="mx-auto mt-2 max-w-xl text-sm text-balance text-muted">
            Start from a deployment, change what differs, and watch the figure, the verdict and the configuration
            follow.
          </p>
        </header>
        <TourOffer />
        <KeptDesignsDoor />
        <ul aria-label="Deployments to start from" className="grid gap-3.5 sm:grid-cols-2 lg:grid-cols-3">
          {templateList.map((template) => (
            <li key={template.id}>
              <button
                type="button"
                onClick={() => void startFromTemplate(template.id)}
                className="group flex h-full w-full flex-col overflow-hidden rounded-xl border border-line bg-surface text-left transition-[border-color,box-shadow] hover:border-accent hover:shadow-raised"
              >
                <span className="block border-b border-line px-8 py-4 group-hover:bg-accent-soft/40 max-sm:px-16">
                  <TopologyThumb templateId={template.id} />
                </span>
                <span className="block p-3.5">
                  <span className="block text-sm font-semibold">{template.title}</span>
                  <span className="mt-0.5 block text-sm text-muted">{template.summary}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap justify-center gap-2">
          <Button onClick={startAnew}>
            <SquareDashed aria-hidden="true" size={15} /> Start empty
          </Button>
          <Button onClick={openFilePicker}>
            <FolderOpen aria-hidden="true" size={15} /> Open a file
          </Button>
          <Button onClick={() => openDialog({ name: 'paste' })}>
            <ClipboardPaste aria-hidden="true" size={15} /> Paste DOT
          </Button>
          <RestoreButton />
        </div>
        <p className="text-center text-xs text-faint">
          Or drop a design or a DOT graph anywhere on this page. Nothing leaves your browser.
        </p>
        <Gallery />
      </div>
    </main>
  );
}

function BackButton() {
  const isOver = useShell((state) => state.startOver !== undefined);
  const design = useEditor((state) => state.history.present);
  if (!isOver || Object.keys(design.elements).length === 0) return null;
  return (
    <div className="-mb-4">
      <Button onClick={() => showStart(undefined)}>
        <ArrowLeft aria-hidden="true" size={15} /> Back to {shownTitle(design)}
      </Button>
    </div>
  );
}
