import type { Diagram } from '../../core/diagram/diagram.ts';
import type { DrawingStyle } from '../../core/diagram/theme.ts';
import { FONT_FAMILY } from '../../core/drawing/drawing.ts';
import { layoutJobs } from '../../core/drawing/layoutJobs.ts';
import { legendOf } from '../../core/drawing/legend/legendOf.ts';
import { surround } from '../../core/drawing/legend/surround.ts';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import { layoutService } from '../../platform/layoutService.ts';
import { Shapes } from '../diagram/Shapes.tsx';

/** The figure with its legend on light paper. */
export function SheetFigure({ diagram, style }: { readonly diagram: Diagram; readonly style: DrawingStyle }) {
  const look = { style, theme: 'light' } as const;
  const layout = layoutService.known(layoutJobs(diagram, style));
  if (!layout) return <p>The figure was not laid out yet. Open the diagram, wait until it shows, and print again.</p>;
  const around = { title: '', legend: legendOf(diagram, style) };
  const drawing = surround(makeDrawing(layout, diagram, look), around, look);
  const { x, y, width, height } = drawing.view;
  return (
    <svg
      role="img"
      aria-label={drawing.description}
      viewBox={`${x} ${y} ${width} ${height}`}
      // Not larger than on the screen, and never larger than a page.
      style={{ width: `${width}pt` }}
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
