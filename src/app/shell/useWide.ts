import { useSyncExternalStore } from 'react';

const wide = matchMedia('(min-width: 64rem)');

/** True while the screen has room for three columns. */
export function useWide(): boolean {
  return useSyncExternalStore((tell) => {
    wide.addEventListener('change', tell);
    return () => wide.removeEventListener('change', tell);
  }, isWide);
}

/** The same for code that is no component. */
export function isWide(): boolean {
  return wide.matches;
}
