import type { KindEdits } from '../../core/kind/clusterKind.ts';
import { actions } from './edits/actions.ts';
import { canvas } from './edits/canvas.ts';
import { connectPair, dropMoved, dropNew } from './edits/drop.ts';
import { palette } from './edits/palette.ts';

/** What may be dropped, connected and done with the elements of this kind. */
export const edits: KindEdits = {
  palette,
  drop: (payload, targetId, context) => {
    const target = context.index.get(targetId);
    if ('new' in payload) return dropNew(payload.new, target, context);
    const moved = context.index.get(payload.move);
    return moved && dropMoved(moved, target, context);
  },
  connect: (fromId, toId, context) => {
    const [from, to] = [context.index.get(fromId), context.index.get(toId)];
    return from && to && connectPair(from, to, context);
  },
  actions,
  canvas,
};
