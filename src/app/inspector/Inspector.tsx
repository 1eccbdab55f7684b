import { useLayoutEffect, useRef } from 'react';
import { marks } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { DesignSettings } from './DesignSettings.tsx';
import { ElementPage } from './ElementPage.tsx';
import { SeveralSelected } from './SeveralSelected.tsx';

/** Shows what is selected: the design itself, one element, or several. */
export function Inspector() {
  const analysis = useAnalysis();
  const selection = useEditor((state) => state.selection);
  const elements = selection.flatMap((id) => analysis.index.get(id) ?? []);
  const [only] = elements;
  const page = useRef<HTMLDivElement>(null);
  // Another element begins with its name, however far down the one before was read.
  useLayoutEffect(() => {
    page.current?.closest('[role="tabpanel"]')?.scrollTo(0, 0);
  }, [only?.id]);
  return (
    <div ref={page} data-test={marks.inspector} className="@container max-w-4xl p-3">
      {only === undefined && <DesignSettings design={analysis.design} />}
      {only !== undefined && elements.length === 1 && <ElementPage key={only.id} element={only} analysis={analysis} />}
      {elements.length > 1 && <SeveralSelected elements={elements} index={analysis.index} />}
    </div>
  );
}
