import type { Diagram } from '../diagram/diagram.ts';
import type { FigureLook } from '../diagram/theme.ts';
import type { Layout } from './layout.ts';
import { legendOf } from './legend/legendOf.ts';
import { surround } from './legend/surround.ts';
import { makeDrawing } from './makeDrawing.ts';
import { writeSvg, type SvgExtras } from './writeSvg.ts';

/** What is to be in the file of a picture besides its figure. */
export interface PictureExtras extends SvgExtras {
  /** The title of the design above it. */
  readonly hasTitle?: boolean;
  /** What its colours and lines mean, below it. */
  readonly hasLegend?: boolean;
}

/** An SVG document and its size in CSS pixels, at scale 1. */
export interface SvgPicture {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** The picture of a diagram that was laid out, as an SVG file. */
export function printPicture(
  layout: Layout,
  diagram: Diagram,
  look: FigureLook,
  { hasTitle = false, hasLegend = false, ...extras }: PictureExtras = {},
): SvgPicture {
  const around = { title: hasTitle ? diagram.title : '', legend: hasLegend ? legendOf(diagram, look.style) : [] };
  const drawing = surround(makeDrawing(layout, diagram, look), around, look);
  const { width, height } = drawing.view;
  return { text: writeSvg(drawing, extras), width, height };
}
