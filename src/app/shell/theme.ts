import { useSyncExternalStore } from 'react';
import { create } from 'zustand';

export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const KEY = 'quorate-theme';
const systemDark = matchMedia('(prefers-color-scheme: dark)');

const useChoice = create<{ readonly choice: ThemeChoice }>(() => ({ choice: readChoice() }));

/** What the user wants: a fixed theme, or that of the system. */
export function useThemeChoice(): ThemeChoice {
  return useChoice((state) => state.choice);
}

/** The theme on the screen now. */
export function useTheme(): Theme {
  const choice = useThemeChoice();
  const dark = useSyncExternalStore(onSystemChange, () => systemDark.matches);
  return choice === 'system' ? (dark ? 'dark' : 'light') : choice;
}

/** Takes and remembers a theme; also marks the page, which the style sheet follows. */
export function chooseTheme(choice: ThemeChoice): void {
  useChoice.setState({ choice });
  markPage(choice);
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // Without storage the choice holds until the page is closed.
  }
}

/** Marks the page with the remembered theme; called once before the first paint. */
export function startTheme(): void {
  markPage(useChoice.getState().choice);
}

function markPage(choice: ThemeChoice): void {
  if (choice === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = choice;
}

function readChoice(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'system';
  } catch {
    return 'system';
  }
}

function onSystemChange(tell: () => void): () => void {
  systemDark.addEventListener('change', tell);
  return () => systemDark.removeEventListener('change', tell);
}
