import { expect, test } from 'vitest';
import type { FigureLook } from '../../src/core/diagram/theme.ts';
import { makeDrawing } from '../../src/core/drawing/makeDrawing.ts';
import { layoutDiagram } from '../../src/platform/layoutDiagram.ts';
import { workbench } from '../../src/workbench.ts';

test('a picture shows where findings are; on the page, which has badges, nothing is shown twice', async () => {
  const design = workbench.fromTemplate('drbd-single-primary');
  if (!design) throw new Error('no such template');
  const diagram = workbench.draw(workbench.analyse(design));
  const layout = await layoutDiagram(diagram, 'workbench');
  if (!layout.ok) throw new Error(layout.error);
  const signs = (look: Pick<FigureLook, 'findings'>): string[] =>
    makeDrawing(layout.value, diagram, { style: 'workbench', theme: 'light', ...look }).items.flatMap(
      ({ key, shapes }) => (shapes.some((shape) => shape.tag === 'text' && shape.text === 'i') ? [key] : []),
    );
  expect(signs({})).toEqual(['caption server-alice']);
  expect(signs({ findings: 'apart' })).toEqual([]);
});
