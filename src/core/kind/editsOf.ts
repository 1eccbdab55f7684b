import type { Verdict } from '../edits/verdict.ts';
import type { ElementBase } from '../model/element.ts';
import type { EditContext, KindEdits } from './clusterKind.ts';

/** What a kind makes of drops and connections, told in elements instead of ids. */
export interface ElementEdits extends Pick<KindEdits, 'palette' | 'actions' | 'settle' | 'canvas'> {
  /** `target` undefined is the empty canvas, here and below. */
  dropNew(item: string, target: ElementBase | undefined, context: EditContext): Verdict | undefined;
  dropMoved(moved: ElementBase, target: ElementBase | undefined, context: EditContext): Verdict | undefined;
  connectPair(from: ElementBase, to: ElementBase, context: EditContext): Verdict | undefined;
}

/** The edits of a kind that is asked only about elements that exist. */
export function editsOf({ dropNew, dropMoved, connectPair, ...others }: ElementEdits): KindEdits {
  return {
    ...others,
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
  };
}
