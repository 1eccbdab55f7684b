import { quoteXml } from '../configs/quoteXml.ts';
import { cleanText } from '../dot/dotText.ts';
import { FONT_FAMILY, type Drawing, type DrawingItem, type Shape } from './drawing.ts';
import { short } from './geometry.ts';

/** What goes into the file besides the picture. */
export interface SvgExtras {
  /** Text for `<metadata>`: the design, so that the picture can be opened again. */
  readonly metadata?: string;
  /** Size in the page as a multiple of the natural one; default 1. */
  readonly scale?: number;
  /** What lies behind the figure: the paper of its theme (default), or nothing, so that the page around it shows. */
  readonly background?: Background;
}

/** What lies behind a figure in a file. */
export type Background = 'theme' | 'transparent';

/**
 * The drawing as a standalone SVG file: presentation attributes only, no style, no script, no link, well-formed XML for
 * any text. Browser and command line share it.
 */
export function writeSvg(drawing: Drawing, { metadata, scale = 1, background = 'theme' }: SvgExtras = {}): string {
  const { x, y, width, height } = drawing.view;
  const size = [x, y, width, height].map(short).join(' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${size}" width="${short(width * scale)}" height="${short(height * scale)}" `,
    `font-family="${FONT_FAMILY}">\n`,
    `<title>${escapeXml(drawing.title)}</title>\n<desc>${escapeXml(drawing.description)}</desc>\n`,
    metadata === undefined ? '' : `<metadata>${escapeXml(metadata)}</metadata>\n`,
    background === 'transparent'
      ? ''
      : `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${drawing.paper}"/>\n`,
    ...drawing.items.map(writeItem),
    ...(drawing.around ?? []).map((shape) => `${writeShape(shape)}\n`),
    '</svg>\n',
  ].join('');
}

function writeItem(item: DrawingItem): string {
  const shapes = item.shapes.map(writeShape).join('\n');
  const title = item.isCaption ? '' : `<title>${escapeXml(item.label)}</title>\n`;
  return `<g id="${escapeXml(item.key.replace(/ /g, '-'))}">\n${title}${shapes}\n</g>\n`;
}

function writeShape(shape: Shape): string {
  const { tag, ...attributes } = shape;
  const text = 'text' in attributes ? attributes.text : undefined;
  const printed = Object.entries(attributes)
    .filter(([name]) => name !== 'text')
    .map(([name, value]) => ` ${attributeName(name)}="${escapeXml(String(value))}"`)
    .join('');
  return text === undefined ? `<${tag}${printed}/>` : `<${tag}${printed}>${escapeXml(text)}</${tag}>`;
}

/** `strokeWidth` is `stroke-width` in files; React wants the first form. */
function attributeName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Text in SVG, as content or attribute; characters that drawings do not show are left out. */
export function escapeXml(text: string): string {
  return quoteXml(cleanText(text));
}
