import { create } from 'zustand';
import type { FigureChoice } from './dotOf.ts';

/** Style and paper of exported figures, the same in the DOT tab and the export dialog. */
export const useFigureChoice = create<FigureChoice>(() => ({ style: 'docs', theme: 'light' }));
