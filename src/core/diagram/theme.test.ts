import { describe, expect, test } from 'vitest';
import { paletteOf, type Palette } from './theme.ts';

/** Relative luminance of a hex colour (WCAG 2.2, "relative luminance"). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Every text colour with every surface that it may stand on; text of unfilled shapes stands on paper or on a frame. */
function pairs(palette: Palette): [string, string, string][] {
  const { paper, group, active } = palette;
  const tones = (['group', 'active', 'card', 'good', 'caution', 'bad', 'note'] as const).flatMap((name) => {
    const { fill, ink } = palette[name];
    return (fill === 'none' ? [paper] : [fill]).map((surface): [string, string, string] => [name, ink, surface]);
  });
  const cards = [palette.card, palette.good, palette.caution, palette.bad].map((tone) => tone.fill);
  return [
    ...tones,
    ...[paper, group.fill, active.fill, ...cards]
      .filter((surface) => surface !== 'none')
      .map((surface): [string, string, string] => ['ink', palette.ink, surface]),
    ['softInk', palette.softInk, palette.card.fill === 'none' ? paper : palette.card.fill],
  ];
}

describe.each(['docs', 'workbench'] as const)('%s', (style) => {
  test.each(['light', 'dark'] as const)('%s: every text stands out from its surface', (theme) => {
    const palette = paletteOf(style, theme);
    const cases = pairs(palette).filter(
      ([name, , surface]) => style === 'workbench' || name !== 'ink' || !isBright(surface),
    );
    for (const [name, ink, surface] of style === 'docs' && theme === 'light' ? pairs(palette) : cases) {
      expect(contrast(ink, surface), `${name} ${ink} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each(['light', 'dark'] as const)('%s: lines stand out from the paper', (theme) => {
    const palette = paletteOf(style, theme);
    for (const line of [palette.replication, palette.use, palette.path]) {
      expect(contrast(line, palette.paper)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** Bright fills of the docs style carry the black ink of their own tone, never the paper's. */
function isBright(surface: string): boolean {
  return luminance(surface) > 0.2;
}

describe.each(['light', 'dark'] as const)('with more contrast, on %s paper', (theme) => {
  const palette = paletteOf('workbench', theme, 'more');

  test('every text stands out by 7 to 1', () => {
    for (const [name, ink, surface] of pairs(palette)) {
      expect(contrast(ink, surface), `${name} ${ink} on ${surface}`).toBeGreaterThanOrEqual(7);
    }
  });

  test('every frame and line stands out by 4.5 to 1 from what is around it', () => {
    for (const { line, fill } of [palette.group, palette.active, palette.card, palette.good, palette.bad]) {
      expect(Math.min(contrast(line, palette.paper), contrast(line, fill))).toBeGreaterThanOrEqual(4.5);
    }
    for (const line of [palette.replication, palette.use, palette.path]) {
      expect(contrast(line, palette.paper)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
