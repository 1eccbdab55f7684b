import { useSyncExternalStore } from 'react';
import { create } from 'zustand';
import { textScale } from '../ui/textScale.ts';
import { keepWord, readWord } from '../../platform/kept/keptWord.ts';

export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';
export type Contrast = 'normal' | 'more';
export type ContrastChoice = Contrast | 'system';
/** How much space there is around things. */
export type Density = 'dense' | 'roomy';

const KEY = 'quorate-theme';
const CONTRAST_KEY = 'quorate-contrast';
const DENSITY_KEY = 'quorate-density';
const systemDark = matchMedia('(prefers-color-scheme: dark)');
const systemStrong = matchMedia('(prefers-contrast: more)');

interface Choices {
  readonly choice: ThemeChoice;
  readonly contrast: ContrastChoice;
  readonly density: Density;
}

const useChoice = create<Choices>(() => ({
  choice: readWord(KEY, ['light', 'dark'], 'system'),
  contrast: readWord(CONTRAST_KEY, ['normal', 'more'], 'system'),
  density: readWord(DENSITY_KEY, ['roomy'], 'dense'),
}));

/** What the user wants: a fixed theme, or that of the system. */
export function useThemeChoice(): ThemeChoice {
  return useChoice((state) => state.choice);
}

/** The theme on the screen now. */
export function useTheme(): Theme {
  const choice = useThemeChoice();
  const dark = useSyncExternalStore(onDarkChange, () => systemDark.matches);
  return choice === 'system' ? (dark ? 'dark' : 'light') : choice;
}

/** What the user wants: a fixed contrast, or that of the system. */
export function useContrastChoice(): ContrastChoice {
  return useChoice((state) => state.contrast);
}

/** How much space the user wants. */
export function useDensity(): Density {
  return useChoice((state) => state.density);
}

/** The contrast on the screen now. */
export function useContrast(): Contrast {
  const choice = useContrastChoice();
  const strong = useSyncExternalStore(onContrastChange, () => systemStrong.matches);
  return choice === 'system' ? (strong ? 'more' : 'normal') : choice;
}

/** Takes and remembers a theme; also marks the page, which the style sheet follows. */
export function chooseTheme(choice: ThemeChoice): void {
  useChoice.setState({ choice });
  markPage();
  keepWord(KEY, choice);
}

/** Changes light for dark or back, whatever is on the screen. */
export function turnTheme(): void {
  const { choice } = useChoice.getState();
  const isDark = choice === 'system' ? systemDark.matches : choice === 'dark';
  chooseTheme(isDark ? 'light' : 'dark');
}

/** Takes and remembers a contrast, in the same way. */
export function chooseContrast(contrast: ContrastChoice): void {
  useChoice.setState({ contrast });
  markPage();
  keepWord(CONTRAST_KEY, contrast);
}

/** Takes and remembers a density, in the same way. */
export function chooseDensity(density: Density): void {
  useChoice.setState({ density });
  markPage();
  keepWord(DENSITY_KEY, density);
}

/** Marks the page with what is remembered, and again when the system changes; called once before the first paint. */
export function startTheme(): void {
  document.documentElement.style.setProperty('--text-scale', String(textScale));
  markPage();
  systemStrong.addEventListener('change', markPage);
}

function markPage(): void {
  const { choice, contrast, density } = useChoice.getState();
  const { dataset } = document.documentElement;
  if (choice === 'system') delete dataset['theme'];
  else dataset['theme'] = choice;
  dataset['density'] = density;
  dataset['contrast'] = contrast === 'system' ? (systemStrong.matches ? 'more' : 'normal') : contrast;
}

function onDarkChange(tell: () => void): () => void {
  systemDark.addEventListener('change', tell);
  return () => systemDark.removeEventListener('change', tell);
}

function onContrastChange(tell: () => void): () => void {
  systemStrong.addEventListener('change', tell);
  return () => systemStrong.removeEventListener('change', tell);
}
