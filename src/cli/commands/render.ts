import type { FigureLook } from '../../core/diagram/theme.ts';
import { hiddenIn, VIEW_NAMES, type NamedView } from '../../core/diagram/namedViews.ts';
import type { Diagram } from '../../core/diagram/diagram.ts';
import { printPicture, type PictureExtras } from '../../core/drawing/printPicture.ts';
import { printFigure } from '../../core/dot/printFigure.ts';
import type { Design } from '../../core/model/design.ts';
import { printDesign } from '../../core/model/printDesign.ts';
import { succeed, type Result } from '../../core/result.ts';
import { layoutDiagram } from '../../platform/layoutDiagram.ts';
import { workbench } from '../../workbench.ts';
import { choose, Misuse, onlyWord, readArguments, textOption } from '../arguments.ts';
import { complain, EXIT, type Command } from '../command.ts';
import { finish } from '../finish.ts';
import { openDesign } from '../openDesign.ts';

export const render: Command = {
  name: 'render',
  usage:
    'render FILE [--format dot|svg] [--style docs|workbench] [--theme light|dark] [--only NAME[,NAME]] [--view everything|storage|replication|services|network|power] [--background theme|transparent] [--title] [--legend] [-o FILE]',
  summary:
    'Draw a design or some of its elements: DOT, or SVG if FILE ends so; docs and light unless told otherwise. Background, title and legend are for SVG.',
  run: async (args) => {
    const read = readArguments(args, {
      format: { type: 'string' },
      style: { type: 'string' },
      theme: { type: 'string' },
      only: { type: 'string' },
      view: { type: 'string' },
      background: { type: 'string' },
      title: { type: 'boolean' },
      legend: { type: 'boolean' },
      output: { type: 'string', short: 'o' },
    });
    const output = textOption(read, 'output');
    const wanted = output?.endsWith('.svg') === true ? (['svg', 'dot'] as const) : (['dot', 'svg'] as const);
    const format = choose(read, 'format', wanted);
    const look = {
      style: choose(read, 'style', ['docs', 'workbench']),
      theme: choose(read, 'theme', ['light', 'dark']),
    };
    const extras = {
      background: choose(read, 'background', ['theme', 'transparent']),
      hasTitle: read.options['title'] === true,
      hasLegend: read.options['legend'] === true,
    };
    const forSvg = ['background', 'title', 'legend'].find((option) => read.options[option] !== undefined);
    if (format === 'dot' && forSvg !== undefined) throw new Misuse(`--${forSvg} is for SVG.`);
    const opened = await openDesign(onlyWord(read, 'FILE'));
    if (!opened) return EXIT.misuse;
    const view = read.options['view'] === undefined ? undefined : choose(read, 'view', VIEW_NAMES);
    const figure = figureOf(seenAs(opened.design, view), textOption(read, 'only'));
    const picture = format === 'dot' ? succeed(printFigure(figure.diagram, look)) : await drawSvg(figure, look, extras);
    if (picture.ok) return finish(output, picture.value);
    complain(picture.error);
    return EXIT.misuse;
  },
};

/** The design with the layers of a named view; as it is without one. */
function seenAs(design: Design, view: NamedView | undefined): Design {
  if (view === undefined) return design;
  const layers = workbench.kinds.flatMap((kind) => kind.layers);
  return { ...design, view: { ...design.view, hiddenLayers: hiddenIn(view, layers) } };
}

/** A diagram, and the design that its file is to hold. */
interface Figure {
  readonly diagram: Diagram;
  readonly metadata?: string;
}

/**
 * The figure of a design, or of the elements whose names or ids are told with commas between them. A part does not hold the
 * design, because whoever gives it away shows no more than is seen.
 *
 * @throws Misuse for a name that no element has, and for elements that are not drawn.
 */
export function figureOf(design: Design, only?: string): Figure {
  const analysis = workbench.analyse(design);
  if (only === undefined) return { diagram: workbench.draw(analysis), metadata: printDesign(design) };
  const ids = only.split(',').flatMap((word) => {
    const found = Object.values(design.elements).filter(({ id, name }) => id === word || name === word);
    if (found.length === 0) throw new Misuse(`--only: the design has no element with the name or id "${word}".`);
    return found.map(({ id }) => id);
  });
  const diagram = workbench.drawPart(analysis, ids);
  if (!diagram) throw new Misuse(`--only: nothing of ${only} is in the figure.`);
  return { diagram };
}

/** The figure as an SVG file; the error is a sentence. */
export async function drawSvg(
  { diagram, ...metadata }: Figure,
  look: FigureLook,
  extras: PictureExtras = {},
): Promise<Result<string, string>> {
  const layout = await layoutDiagram(diagram, look.style);
  if (!layout.ok) return layout;
  return succeed(printPicture(layout.value, diagram, look, { ...extras, ...metadata }).text);
}
