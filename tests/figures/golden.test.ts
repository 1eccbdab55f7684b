import { expect, test } from 'vitest';
import { printDot } from '../../src/core/dot/printDot.ts';
import { toDotAst } from '../../src/core/dot/toDotAst.ts';
import { workbench } from '../../src/workbench.ts';

const CASES = workbench.templates.flatMap(({ id }) =>
  (['docs', 'workbench'] as const).map((style) => [id, style] as const),
);

test.each(CASES)('the figure of %s in %s is the one that was looked at', async (id, style) => {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  const dot = printDot(toDotAst(workbench.draw(workbench.analyse(design)), { style, theme: 'light', ids: false }));
  await expect(dot).toMatchFileSnapshot(`../../src/examples/${id}/golden/diagram-${style}.dot`);
});
