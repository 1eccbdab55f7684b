import type { FigureLook } from '../../core/diagram/theme.ts';
import { makeDrawing } from '../../core/drawing/makeDrawing.ts';
import { writeSvg, type Background } from '../../core/drawing/writeSvg.ts';
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
    'render FILE [--format dot|svg] [--style docs|workbench] [--theme light|dark] [--background theme|transparent] [-o FILE]',
  summary: 'Draw a design: DOT, or SVG if FILE ends so; docs and light unless told otherwise. A background is for SVG.',
  run: async (args) => {
    const read = readArguments(args, {
      format: { type: 'string' },
      style: { type: 'string' },
      theme: { type: 'string' },
      background: { type: 'string' },
      output: { type: 'string', short: 'o' },
    });
    const output = textOption(read, 'output');
    const wanted = output?.endsWith('.svg') === true ? (['svg', 'dot'] as const) : (['dot', 'svg'] as const);
    const format = choose(read, 'format', wanted);
    const look = {
      style: choose(read, 'style', ['docs', 'workbench']),
      theme: choose(read, 'theme', ['light', 'dark']),
    };
    const background = choose(read, 'background', ['theme', 'transparent']);
    if (format === 'dot' && textOption(read, 'background') !== undefined) {
      throw new Misuse('--background is for SVG; DOT has the paper of its theme.');
    }
    const opened = await openDesign(onlyWord(read, 'FILE'));
    if (!opened) return EXIT.misuse;
    const { design } = opened;
    const picture = format === 'dot' ? succeed(drawDot(design, look)) : await drawSvg(design, look, background);
    if (picture.ok) return finish(output, picture.value);
    complain(picture.error);
    return EXIT.misuse;
  },
};

/** The figure as DOT text for readers. */
function drawDot(design: Design, look: FigureLook): string {
  return printFigure(workbench.draw(workbench.analyse(design)), look);
}

/** The figure as an SVG file that carries its design; the error is a sentence. */
export async function drawSvg(
  design: Design,
  look: FigureLook,
  background: Background = 'theme',
): Promise<Result<string, string>> {
  const diagram = workbench.draw(workbench.analyse(design));
  const layout = await layoutDiagram(diagram, look.style);
  if (!layout.ok) return layout;
  return succeed(writeSvg(makeDrawing(layout.value, diagram, look), { metadata: printDesign(design), background }));
}
