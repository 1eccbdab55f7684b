/** The design that an exported SVG carries in its metadata; undefined for any other text. Parsing runs nothing. */
export function designInSvg(text: string): string | undefined {
  if (!/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<svg\b/.test(text)) return undefined;
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  return parsed.querySelector('metadata')?.textContent?.trim() || undefined;
}
