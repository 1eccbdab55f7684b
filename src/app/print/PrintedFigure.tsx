import { FONT_FAMILY } from '../../core/drawing/drawing.ts';
import { layoutJobs } from '../../core/drawing/layoutJobs.ts';
import { legendOf } from '../../core/drawing/legend/legendOf.ts';
import { surround } from '../../core/drawing/legend/surround.ts';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { workbench } from '../../workbench.ts';
import { useDiagramStyle } from '../diagram/diagramStyle.ts';
import { Shapes } from '../diagram/Shapes.tsx';

/** The figure with its legend on light paper, in the hand in which it is drawn on the screen. */
export function PrintedFigure({ analysis }: { readonly analysis: Analysis }) {
  const { style } = useDiagramStyle();
  const look = { style, theme: 'light' } as const;
  const diagram = workbench.draw(analysis);
  const layout = layoutService.known(layoutJobs(diagram, style));
  if (!layout) return <p>The figure was not laid out yet. Open the diagram, wait until it shows, and print again.</p>;
  const drawing = surround(makeDrawing(layout, diagram, look), { title: '', legend: legendOf(diagram, style) }, look);
  const { x, y, width, height } = drawing.view;
  return (
    <svg
      role="img"
      aria-label={drawing.description}
      viewBox={`${x} ${y} ${width} ${height}`}
      // Not larger than on the screen, and never larger than a page.
      style={{ width: `${width}pt` }}
      className="print-figure"
      fontFamily={FONT_FAMILY}
    >
      {drawing.items.map((item) => (
        <g key={item.key}>
          <Shapes shapes={item.shapes} />
        </g>
      ))}
      <Shapes shapes={drawing.around ?? []} />
    </svg>
  );
}
