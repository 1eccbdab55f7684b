import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { printDot } from '../../src/core/dot/printDot.ts';
import { toDotAst } from '../../src/core/dot/toDotAst.ts';
import type { Diagram } from '../../src/core/diagram/diagram.ts';
import type { DrawingStyle, DrawingTheme } from '../../src/core/diagram/theme.ts';
import { makeDrawing } from '../../src/core/drawing/makeDrawing.ts';
import { writeSvg } from '../../src/core/drawing/writeSvg.ts';
import type { Design } from '../../src/core/model/design.ts';
import { loadGraphviz } from '../../src/platform/graphviz.ts';
import { layoutDiagram } from '../../src/platform/layoutDiagram.ts';
import { workbench } from '../../src/workbench.ts';

const STYLES = ['docs', 'workbench'] as const;
const CASES = workbench.templates.flatMap(({ id }) =>
  STYLES.flatMap((style) => ([[], ['alice', 'kolab1']] as const).map((failing) => [id, style, failing] as const)),
);

function designOf(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return design;
}

/** The picture in good health, or after the first of the named servers that exists has failed; with everything shown. */
function diagramOf(design: Design, failing: readonly string[]): Diagram {
  const elementId = failing.map((name) => `server-${name}`).find((candidate) => design.elements[candidate]);
  return workbench.draw(workbench.analyse(design, elementId === undefined ? [] : [{ type: 'fail', elementId }]));
}

function dotOf(diagram: Diagram, style: DrawingStyle, theme: DrawingTheme = 'light'): string {
  return printDot(toDotAst(diagram, { style, theme, ids: false }));
}

/** How many visible nodes, clusters and edges an SVG of Graphviz shows. */
function countSvg(svg: string): { nodes: number; clusters: number; edges: number } {
  const count = (kind: string): number =>
    [...svg.matchAll(new RegExp(`<g id="[^"]*" class="${kind}">([\\s\\S]*?)</g>`, 'g'))].filter(([, body = '']) =>
      /<(ellipse|polygon|path|polyline|text)/.test(body),
    ).length;
  return { nodes: count('node'), clusters: count('cluster'), edges: count('edge') };
}

function countDiagram({ boxes, groups, arrows }: Diagram): ReturnType<typeof countSvg> {
  return { nodes: boxes.length, clusters: groups.length, edges: arrows.length };
}

function native(dot: string): { svg: string; warnings: string } {
  const run = spawnSync('dot', ['-Tsvg'], { input: dot, encoding: 'utf8', timeout: 60_000 });
  if (run.error) throw run.error;
  // Fonts of the machine are none of the graph's business.
  return { svg: run.stdout, warnings: run.stderr.replace(/^.*(fontconfig|Fontconfig|pango|Pango).*\n/gm, '') };
}

describe('every Graphviz draws all of every figure', () => {
  test.each(CASES)('%s, %s, failing %j', async (id, style, failing) => {
    const diagram = diagramOf(designOf(id), failing);
    const dot = dotOf(diagram, style);
    const { svg, warnings } = native(dot);
    expect(warnings).toBe('');
    expect(countSvg(svg)).toEqual(countDiagram(diagram));
    expect(countSvg((await loadGraphviz()).layout(dot, 'svg', 'dot'))).toEqual(countDiagram(diagram));
    expect(countSvg((await loadGraphviz()).layout(dot, 'svg', 'dot'))).toEqual(countDiagram(diagram));
  });

  test.each(workbench.templates.map(({ id }) => id))('%s with everything shown', async (id) => {
    const design = designOf(id);
    const diagram = diagramOf({ ...design, view: { ...design.view, hiddenLayers: [] } }, []);
    for (const style of STYLES) {
      const { svg, warnings } = native(dotOf(diagram, style));
      expect(warnings).toBe('');
      expect(countSvg(svg)).toEqual(countDiagram(diagram));
      expect(await layoutDiagram(diagram, style)).toMatchObject({ ok: true });
    }
  });
});

test('the SVG of a design with hostile names is well-formed XML without anything that acts', async () => {
  const design = designOf('drbd-cross-link');
  const hostile = [
    '"><script>window.marker = 1</script>',
    '--> ]]> & <b>',
    "' onload='window.marker = 1",
    '\u0001\ud800\ufffe',
    'x'.repeat(300),
  ];
  const elements = Object.values(design.elements).map((element, at) => ({
    ...element,
    name: hostile[at % hostile.length] ?? '',
  }));
  const renamed = {
    ...design,
    title: hostile.join(' '),
    elements: Object.fromEntries(elements.map((element) => [element.id, element])),
  };
  const diagram = diagramOf(renamed, []);
  for (const style of STYLES) {
    const layout = await layoutDiagram(diagram, style);
    if (!layout.ok) throw new Error(layout.error);
    const svg = writeSvg(makeDrawing(layout.value, diagram, { style, theme: 'dark' }), {
      metadata: JSON.stringify(renamed),
    });
    const lint = spawnSync('xmllint', ['--noout', '-'], { input: svg, encoding: 'utf8' });
    if (lint.error) throw lint.error;
    expect(lint.stderr).toBe('');
    const markup = svg.replace(/>[^<]*</g, '><');
    expect(markup).not.toMatch(/<(script|style|foreignObject|image|use|a)\b|href|\son\w+=|style=/);
  }
});
