import type { Analysis } from '../../core/kind/workbench.ts';
import { workbench } from '../../workbench.ts';
import { useEditor } from './store.ts';

/** Everything that follows from the design and the scenario on the screen; the same object until one of them changes. */
export function useAnalysis(): Analysis {
  const design = useEditor((state) => state.history.present);
  const events = useEditor((state) => state.events);
  return workbench.analyse(design, events);
}
