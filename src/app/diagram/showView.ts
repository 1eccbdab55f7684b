import { hiddenIn, NAMED_VIEWS, viewThatHides, type NamedView } from '../../core/diagram/namedViews.ts';
import type { Design } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { commit } from '../store/store.ts';

/** The layers of the figure that its author may hide, of all kinds. */
export const LAYERS = workbench.kinds.flatMap((kind) => kind.layers);

/** Has the figure of the design show what the view is about, as one undo step. */
export function showView(view: NamedView): void {
  commit(`Show ${NAMED_VIEWS[view].title.toLowerCase()} in the figure`, (design) => ({
    ...design,
    view: { ...design.view, hiddenLayers: hiddenIn(view, LAYERS) },
  }));
}

/** The view that the figure of a design shows; undefined for a choice of one's own. */
export function viewOf(design: Design): NamedView | undefined {
  return viewThatHides(design.view.hiddenLayers, LAYERS);
}
