import type { CanvasTree } from '../../core/diagram/arrangeCanvas.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../core/model/element.ts';

/** One visible row of the outline. */
export interface OutlineRow {
  readonly element: ElementBase;
  /** 1 for the top. */
  readonly level: number;
  readonly parentId: ElementId | undefined;
  /** Undefined for rows without children. */
  readonly isOpen: boolean | undefined;
  /** 1-based place among its siblings, and their number. */
  readonly place: number;
  readonly siblings: number;
}

/**
 * The rows that are visible, top to bottom: every element below the one that it belongs to, whether it has a box on the
 * canvas or not. Containers come first, networks last.
 */
export function outlineRows(index: DesignIndex, tree: CanvasTree, isOpen: (id: ElementId) => boolean): OutlineRow[] {
  const rank = (element: ElementBase): number => {
    const form = tree.node(element.id)?.box.form;
    return form === 'container' ? 0 : form === 'chip' ? 2 : 1;
  };
  const roots = index.children().toSorted((a, b) => rank(a) - rank(b));
  return grow(roots, 1, undefined);

  function grow(elements: readonly ElementBase[], level: number, parentId: ElementId | undefined): OutlineRow[] {
    return elements.flatMap((element, at) => {
      const children = index.children(element.id);
      const open = children.length > 0 ? isOpen(element.id) : undefined;
      const row = { element, level, parentId, isOpen: open, place: at + 1, siblings: elements.length };
      return [row, ...(open === true ? grow(children, level + 1, element.id) : [])];
    });
  }
}

/** Everything that an element belongs to, nearest first: what has to be open for its row to be seen. */
export function ancestorsOf(index: DesignIndex, id: ElementId): ElementId[] {
  const ids: ElementId[] = [];
  let at = index.get(id);
  while (at) {
    const parent = index.parentOf(at);
    if (!parent || ids.includes(parent.id)) return ids;
    ids.push(parent.id);
    at = parent;
  }
  return ids;
}
