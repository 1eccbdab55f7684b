import type { PanelImperativeHandle } from 'react-resizable-panels';
import { showNarrowTab, useShell } from './shellState.ts';
import { isWide } from './useWide.ts';

/** What holds the figure above the details on wide screens; only it can give its height away. */
let panel: PanelImperativeHandle | null = null;

/** Tells which panel to use; called by the panel itself. */
export function offerFigurePanel(handle: PanelImperativeHandle | null): void {
  panel = handle;
}

/** Remembers whether the figure has any height, however it came to be so; `share` is its part of the column in percent. */
export function noteFigureSize(share: number): void {
  useShell.setState({ isFigureHidden: share === 0 });
}

/** Makes sure that the figure is on the screen. */
export function showFigure(): void {
  if (!isWide()) showNarrowTab('diagram');
  else if (panel?.isCollapsed()) panel.expand();
}

/** Gives the details the height of the figure, or gives it back; on narrow screens it shows the figure. */
export function toggleFigure(): void {
  if (!isWide()) showNarrowTab('diagram');
  else if (panel?.isCollapsed()) panel.expand();
  else panel?.collapse();
}
