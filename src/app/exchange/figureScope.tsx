import { useState } from 'react';
import type { Analysis } from '../../core/kind/workbench.ts';
import { NO_EVENTS } from '../../core/world/world.ts';
import type { ElementId } from '../../core/model/element.ts';
import { workbench } from '../../workbench.ts';
import { BOX } from '../inspector/TextBox.tsx';
import { useEditor } from '../store/store.ts';

/** Which part of the design an exported figure shows, and in which state. */
export interface FigureScope {
  readonly analysis: Analysis;
  /** The elements that the figure is about; undefined for all. */
  readonly only: readonly ElementId[] | undefined;
  /** How many elements could be shown alone; 0 where nothing of the selection is drawn. */
  readonly selected: number;
  /** A failure is being played, so that there is a choice. */
  readonly hasFailure: boolean;
  choosePart(part: Part): void;
  chooseState(state: State): void;
}

type Part = 'whole' | 'selection';
type State = 'shown' | 'healthy';

/** Begins with the whole design as it is on the screen. */
export function useFigureScope(shown: Analysis): FigureScope {
  const [part, choosePart] = useState<Part>('whole');
  const [state, chooseState] = useState<State>('shown');
  const selection = useEditor((editor) => editor.selection);
  const analysis = state === 'healthy' ? workbench.analyse(shown.design, NO_EVENTS) : shown;
  const isDrawn = selection.length > 0 && workbench.drawPart(analysis, selection) !== undefined;
  return {
    analysis,
    only: part === 'selection' && isDrawn ? selection : undefined,
    selected: isDrawn ? selection.length : 0,
    hasFailure: shown.events.length > 0,
    choosePart,
    chooseState,
  };
}

/** The choices that there are; nothing where there is none. */
export function ScopeChoice({ scope }: { readonly scope: FigureScope }) {
  const { selected, only, analysis, hasFailure, choosePart, chooseState } = scope;
  return (
    <>
      {selected > 0 && (
        <select
          aria-label="Part of the design"
          className={`${BOX} max-w-44`}
          value={only === undefined ? 'whole' : 'selection'}
          onChange={(event) => choosePart(event.target.value === 'selection' ? 'selection' : 'whole')}
        >
          <option value="whole">Whole design</option>
          <option value="selection">{selected === 1 ? 'Selected element' : `${selected} selected elements`}</option>
        </select>
      )}
      {hasFailure && (
        <select
          aria-label="State of the design"
          className={`${BOX} max-w-44`}
          value={analysis.events.length > 0 ? 'shown' : 'healthy'}
          onChange={(event) => chooseState(event.target.value === 'healthy' ? 'healthy' : 'shown')}
        >
          <option value="shown">As it fails now</option>
          <option value="healthy">In good health</option>
        </select>
      )}
    </>
  );
}
