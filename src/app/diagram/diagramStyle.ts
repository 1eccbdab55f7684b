import { create } from 'zustand';
import type { DrawingStyle } from '../../core/diagram/theme.ts';

/** The hand in which the figure on the screen is drawn; kept while the page is open. */
export const useDiagramStyle = create<{ readonly style: DrawingStyle }>(() => ({ style: 'workbench' }));

/** Draws in the other hand. */
export function setDiagramStyle(style: DrawingStyle): void {
  useDiagramStyle.setState({ style });
}
