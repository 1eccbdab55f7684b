import { Shapes as ShapesIcon } from 'lucide-react';
import { useCallback, useRef } from 'react';
import type { DrawingTheme } from '../../core/diagram/theme.ts';
import type { ElementId } from '../../core/model/element.ts';
import { showFindingsOf } from '../findings/showFindingsOf.ts';
import { select, useEditor } from '../store/store.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { Skeleton } from '../ui/Skeleton.tsx';
import { DiagramTools } from './DiagramTools.tsx';
import { useDiagramStyle } from './diagramStyle.ts';
import { Figure } from './Figure.tsx';
import { badgesOf, FigureBadges } from './FigureBadges.tsx';
import { useDrawing } from './useDrawing.ts';
import { useGestures } from './useGestures.ts';
import { useSelectionInView } from './useSelectionInView.ts';
import { useViewport } from './useViewport.ts';

/** The live figure of the design, as it will be exported. What is selected here is selected everywhere. */
export function DiagramPane({
  theme,
  contrast,
}: {
  readonly theme: DrawingTheme;
  readonly contrast: 'normal' | 'more';
}) {
  const { style } = useDiagramStyle();
  const { drawing, isStale, problem } = useDrawing(style, theme, contrast === 'more');
  const selection = useEditor((state) => state.selection);
  const analysis = useAnalysis();
  const pane = useRef<HTMLDivElement>(null);
  const controls = useViewport(pane, drawing?.view);
  useSelectionInView(drawing, analysis, controls);
  const onSelect = useCallback((id: ElementId, isAdding: boolean) => select(nextSelection(id, isAdding)), []);
  const gestures = useGestures({
    ...controls,
    onClick: (target, isAdding) => {
      if (drawing && showClickedFindings(target, badgesOf(drawing, analysis))) return;
      const id = target instanceof Element ? target.closest('[data-element]')?.getAttribute('data-element') : undefined;
      if (id) onSelect(id, isAdding);
      else if (!isAdding) select([]);
    },
  });
  const isEmpty = drawing !== undefined && drawing.items.length === 0 && !isStale;
  return (
    <div className="flex h-full min-h-0 flex-col" aria-busy={isStale && problem === undefined}>
      <DiagramTools style={style} controls={controls} />
      <div
        ref={pane}
        className="relative min-h-0 grow touch-none overflow-hidden bg-surface forced-color-adjust-none"
        {...gestures}
      >
        {drawing && !isEmpty ? (
          <div className={`h-full transition-opacity delay-150 ${isStale ? 'opacity-50' : ''}`}>
            <Figure drawing={drawing} viewport={controls.viewport} selection={selection} onSelect={onSelect}>
              {style === 'workbench' && (
                <FigureBadges drawing={drawing} analysis={analysis} scale={controls.viewport.scale} />
              )}
            </Figure>
          </div>
        ) : null}
        {!drawing && problem === undefined ? <Skeleton label="The figure is being laid out" /> : null}
        {isEmpty ? (
          <EmptyNote icon={ShapesIcon}>The figure appears here as soon as the design holds a server.</EmptyNote>
        ) : null}
        {problem === undefined ? null : (
          <p role="alert" className="absolute inset-x-3 bottom-3 rounded-md bg-bad-soft px-3 py-2 text-sm text-bad">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}

/** True if the click was on a badge, whose findings are then shown. */
function showClickedFindings(target: EventTarget, badges: ReturnType<typeof badgesOf>): boolean {
  const key = target instanceof Element ? target.closest('[data-badge]')?.getAttribute('data-badge') : undefined;
  const badge = badges.find(({ item }) => item.key === key);
  if (!badge) return false;
  showFindingsOf(badge.item.elementId, badge.findings.elementIds);
  return true;
}

function nextSelection(id: ElementId, isAdding: boolean): readonly ElementId[] {
  if (!isAdding) return [id];
  const { selection } = useEditor.getState();
  return selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id];
}
