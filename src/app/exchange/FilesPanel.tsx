import { FileWarning, FolderTree, PackageCheck } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Analysis } from '../../core/kind/workbench.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { workbench } from '../../workbench.ts';
import { marks } from '../marks.ts';
import { NO_EVENTS } from '../../core/kind/workbench.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { BlockingList } from './BlockingList.tsx';
import { downloadBundle } from './exportFigure.ts';
import { useFigureChoice } from './figureChoice.ts';
import { FileText } from './FileText.tsx';
import { FileTree } from './FileTree.tsx';

/** The files that the bundle will hold, as long as no error stands in the way. */
export function FilesPanel() {
  const shown = useAnalysis();
  // The bundle is for the deployment in good health, whatever scenario is being played.
  const analysis = workbench.analyse(shown.design, NO_EVENTS);
  const blocking = analysis.findings.filter(isBlocking);
  if (Object.keys(analysis.design.elements).length === 0) {
    return <EmptyNote icon={FolderTree}>The configuration files of the design appear here.</EmptyNote>;
  }
  if (blocking.length > 0) return <BlockingList blocking={blocking} />;
  return <BundleView analysis={analysis} />;
}

function BundleView({ analysis }: { readonly analysis: Analysis }) {
  const choice = useFigureChoice();
  const bundle = useMemo(() => workbench.bundle(analysis, { figure: choice, pictures: 'later' }), [analysis, choice]);
  const [path, setPath] = useState<string>();
  if (!bundle.ok) return <EmptyNote icon={FileWarning}>{bundle.error.message}</EmptyNote>;
  const files = bundle.value.texts;
  const file =
    files.find((candidate) => candidate.path === path) ?? files.find(({ path: p }) => p === 'README.md') ?? files[0];
  return (
    <div data-test={marks.files} className="@container flex h-full min-h-0 flex-col">
      <div className="flex items-center gap-2 border-b border-line px-3 py-2">
        <span className="flex-1 text-sm text-muted">{files.length} files</span>
        <Button look="accent" onClick={() => void downloadBundle(analysis, choice)}>
          <PackageCheck aria-hidden="true" size={14} /> Download bundle
        </Button>
      </div>
      <div className="flex min-h-0 flex-1 flex-col @lg:flex-row">
        <nav
          aria-label="Files of the bundle"
          className="max-h-[40%] shrink-0 overflow-auto border-line py-1 max-@lg:border-b @lg:max-h-none @lg:w-56 @lg:border-r"
        >
          <FileTree paths={files.map((entry) => entry.path)} open={file?.path} onOpen={setPath} />
        </nav>
        {file && <FileText file={file} />}
      </div>
    </div>
  );
}
