import type { KeyboardEvent } from 'react';
import { marks } from '../marks.ts';
import { goToLine, stepHit, useBundleView } from './bundleView.ts';
import type { Hit } from './searchFiles.ts';
import { stepMarked } from './stepMarked.ts';
import type { LinesByPath } from './useMarkedLines.ts';

/** What the keys of the view act upon. */
export interface BundleKeys {
  readonly hits: readonly Hit[];
  readonly marked: LinesByPath;
  readonly open: string | undefined;
}

/**
 * Keys of the whole view: F3 goes to the next hit and "m" to the next marked line, with Shift backwards; "/" goes to the
 * search. Letters typed into a box are text.
 */
export function handleBundleKey(event: KeyboardEvent<HTMLElement>, { hits, marked, open }: BundleKeys): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
  const by = event.shiftKey ? -1 : 1;
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === 'F3' && hits.length > 0) stepHit(hits, by);
  else if (isTyping) return;
  else if (event.key === '/')
    event.currentTarget.querySelector<HTMLElement>(`[data-test="${marks.fileSearch}"]`)?.focus();
  else if (event.key.toLowerCase() !== 'm' || !goToMarked(marked, open, by)) return;
  event.preventDefault();
}

/** Shows the next marked line, or the one before. False if there is none. */
export function goToMarked(marked: LinesByPath, open: string | undefined, by: 1 | -1): boolean {
  const { line } = useBundleView.getState();
  const place = stepMarked(marked, { path: open ?? '', line }, by);
  if (place) goToLine(place.path, place.line);
  return place !== undefined;
}
