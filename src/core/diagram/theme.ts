/** Which of the two hands draws: the seed's plain one, or the modern one. */
export type DrawingStyle = 'docs' | 'workbench';
/** Light or dark paper. */
export type DrawingTheme = 'light' | 'dark';

/** How a figure is made. */
export interface FigureLook {
  readonly style: DrawingStyle;
  readonly theme: DrawingTheme;
  /** For readers who need it: every text at least 7 to 1, every frame at least 4.5 to 1 (WCAG 2.2, 1.4.6). */
  readonly contrast?: 'more';
  /** Findings have no sign in the figure, because the page shows badges that can be clicked. */
  readonly findings?: 'apart';
}

/** A line, a surface and a text colour that belong together. */
export interface Tone {
  readonly line: string;
  readonly fill: string;
  readonly ink: string;
}

/** Colours of one style on one paper. Every ink has a contrast of at least 4.5 on the surfaces that it is used on (WCAG 2.2, 1.4.3). */
export interface Palette {
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  readonly group: Tone;
  readonly active: Tone;
  readonly card: Tone;
  readonly good: Tone;
  readonly caution: Tone;
  readonly bad: Tone;
  readonly note: Tone;
  readonly replication: string;
  readonly use: string;
  readonly path: string;
}

const BLACK = '#000000';

const docsLight: Palette = {
  paper: '#ffffff',
  ink: BLACK,
  softInk: BLACK,
  group: { line: BLACK, fill: 'none', ink: BLACK },
  active: { line: '#d3d3d3', fill: '#d3d3d3', ink: BLACK },
  card: { line: BLACK, fill: 'none', ink: BLACK },
  good: { line: '#3ddc55', fill: '#3ddc55', ink: BLACK },
  caution: { line: '#ffd700', fill: '#ffd700', ink: BLACK },
  bad: { line: '#ff5c5c', fill: '#ff5c5c', ink: BLACK },
  note: { line: BLACK, fill: '#d3d3d3', ink: BLACK },
  replication: BLACK,
  use: BLACK,
  path: BLACK,
};

const CHALK = '#f1f3f5';

const docsDark: Palette = {
  ...docsLight,
  paper: '#14181d',
  ink: CHALK,
  softInk: CHALK,
  group: { line: CHALK, fill: 'none', ink: CHALK },
  active: { line: '#4a525c', fill: '#4a525c', ink: CHALK },
  card: { line: CHALK, fill: 'none', ink: CHALK },
  replication: CHALK,
  use: CHALK,
  path: CHALK,
};

const workbenchLight: Palette = {
  paper: '#ffffff',
  ink: '#17202b',
  softInk: '#4d5866',
  group: { line: '#c5cdd8', fill: '#f5f7fa', ink: '#17202b' },
  active: { line: '#7f8ea3', fill: '#e4e9f0', ink: '#17202b' },
  card: { line: '#aeb9c7', fill: '#ffffff', ink: '#17202b' },
  good: { line: '#2c8f47', fill: '#eaf7ed', ink: '#17622d' },
  caution: { line: '#a87400', fill: '#fff6dc', ink: '#6f4b00' },
  bad: { line: '#cf3636', fill: '#fdeeee', ink: '#a31d1d' },
  note: { line: '#2f68b8', fill: '#eaf2fc', ink: '#1d4f96' },
  replication: '#2257a0',
  use: '#4d5866',
  path: '#66717f',
};

const workbenchDark: Palette = {
  paper: '#10151c',
  ink: '#e9eef4',
  softInk: '#b0bbc8',
  group: { line: '#384454', fill: '#171e27', ink: '#e9eef4' },
  active: { line: '#7488a1', fill: '#243042', ink: '#e9eef4' },
  card: { line: '#4a596b', fill: '#1d2631', ink: '#e9eef4' },
  good: { line: '#46b364', fill: '#14301d', ink: '#8be0a2' },
  caution: { line: '#d6a72c', fill: '#332908', ink: '#f5d373' },
  bad: { line: '#ec6a6a', fill: '#3b191b', ink: '#ffaeae' },
  note: { line: '#6aa3ee', fill: '#15283f', ink: '#a9cdfb' },
  replication: '#8db9f5',
  use: '#b0bbc8',
  path: '#93a0af',
};

const STRONG_INK = {
  light: { paper: '#ffffff', ink: '#000000', good: '#0a4a1e', caution: '#4f3500', bad: '#7d0d0d', note: '#0f3468' },
  dark: { paper: '#000000', ink: '#ffffff', good: '#a8f0bb', caution: '#ffe59c', bad: '#ffc7c7', note: '#c6dffd' },
} as const;

/** The same palette with frames as dark as their text, and nothing written in grey. */
function strengthen(palette: Palette, theme: DrawingTheme): Palette {
  const { paper, ink, ...inks } = STRONG_INK[theme];
  const drawn = (tone: Tone, colour: string): Tone => ({ ...tone, line: colour, ink: colour });
  return {
    paper,
    ink,
    softInk: ink,
    group: { line: ink, fill: paper, ink },
    active: drawn(palette.active, ink),
    card: { line: ink, fill: paper, ink },
    good: drawn(palette.good, inks.good),
    caution: drawn(palette.caution, inks.caution),
    bad: drawn(palette.bad, inks.bad),
    note: drawn(palette.note, inks.note),
    replication: inks.note,
    use: ink,
    path: ink,
  };
}

/** The colours of a style on light or dark paper. The docs style has strong ones anyway. */
export function paletteOf(style: DrawingStyle, theme: DrawingTheme, contrast?: 'more'): Palette {
  if (style === 'docs') return theme === 'dark' ? docsDark : docsLight;
  const palette = theme === 'dark' ? workbenchDark : workbenchLight;
  return contrast === 'more' ? strengthen(palette, theme) : palette;
}
