import type { Diagram } from '../../core/diagram/diagram.ts';
import type { DrawingStyle } from '../../core/diagram/theme.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { shownTitle, TARGET_OS } from '../../core/model/design.ts';
import { SheetFigure } from './SheetFigure.tsx';
import { SheetFindings } from './SheetFindings.tsx';
import { SheetScenario } from './SheetScenario.tsx';

/** What a sheet is made of. It needs nothing else, so that it can also be drawn outside the page. */
export interface SheetProps {
  readonly analysis: Analysis;
  /** The whole figure, or a part of it, in which case nothing is said about the rest. */
  readonly diagram: Diagram;
  readonly isPart?: boolean;
  readonly style: DrawingStyle;
}

/** A design to be read: its figure as vectors, what happens in the scenario being played, and all findings. */
export function Sheet({ analysis, diagram, isPart = false, style }: SheetProps) {
  const { design, events, findings } = analysis;
  const size = Object.keys(design.elements).length;
  return (
    <>
      <h1>{shownTitle(design)}</h1>
      <p>
        {isPart
          ? 'A part of the design'
          : `${TARGET_OS[design.targetOs]}, ${size === 1 ? '1 element' : `${size} elements`}`}
        {events.length > 0 && (isPart ? ', while something has failed' : '; the figure shows the failures below')}
      </p>
      <SheetFigure diagram={diagram} style={style} />
      {events.length > 0 && !isPart && <SheetScenario analysis={analysis} />}
      {!isPart && <SheetFindings findings={findings} />}
    </>
  );
}
