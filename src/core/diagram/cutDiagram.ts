import type { ElementId } from '../model/element.ts';
import type { Diagram, DrawnArrow } from './diagram.ts';

/**
 * The part of a picture that is about some elements: themselves, all that is drawn in them, the ends of arrows that stand for
 * them, the groups around all that, and the arrows between what is left. Undefined if nothing of them is drawn.
 */
export function cutDiagram(diagram: Diagram, wanted: ReadonlySet<ElementId>): Diagram | undefined {
  const parents = new Map([...diagram.groups, ...diagram.boxes].map((part) => [part.elementId, part.parentId]));
  const around = (id: ElementId): ElementId[] => {
    const parent = parents.get(id);
    return parent === undefined ? [] : [parent, ...around(parent)];
  };
  const ends = diagram.arrows.flatMap(({ elementId, from, to }) => (wanted.has(elementId) ? [from, to] : []));
  const chosen = [...parents.keys()].filter((id) => [id, ...around(id)].some((part) => wanted.has(part)));
  const kept = new Set([...chosen, ...ends].flatMap((id) => [id, ...around(id)]));
  if (kept.size === 0) return undefined;
  const isKept = ({ elementId }: { readonly elementId: ElementId }): boolean => kept.has(elementId);
  const hasEnds = ({ from, to }: DrawnArrow): boolean => kept.has(from) && kept.has(to);
  return {
    ...diagram,
    groups: diagram.groups.filter(isKept),
    boxes: diagram.boxes.filter(isKept),
    arrows: diagram.arrows.filter(hasEnds),
    stacks: diagram.stacks.filter(({ elementIds }) => elementIds.every((id) => kept.has(id))),
    fillers: diagram.fillers.filter(({ groupId, below }) => kept.has(groupId) && kept.has(below)),
  };
}
