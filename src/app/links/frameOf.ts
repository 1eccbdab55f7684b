import { escapeXml } from '../../core/drawing/writeSvg.ts';

/** HTML that shows an address in a frame; the frame may run its own scripts and open links, and reaches nothing of the page. */
export function frameOf(address: string, title: string): string {
  const sandbox = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';
  return `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="800" height="480" loading="lazy" sandbox="${sandbox}" style="border: 1px solid #ccc"></iframe>`;
}
