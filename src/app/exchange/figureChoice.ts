import { create } from 'zustand';
import type { FigureLook } from '../../core/diagram/theme.ts';

/** Style and paper of exported figures, the same in the DOT tab and the export dialog. */
export const useFigureChoice = create<FigureLook>(() => ({ style: 'docs', theme: 'light' }));
