import type { Design } from '../model/design.ts';
import { indexDesign, type DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementCatalog, ElementId, ElementType } from '../model/element.ts';
import { nextOrder, patchElement, putElement, removeElements, type Edit } from './edit.ts';

/** The fields of an element that its type adds to the common ones. */
export type FieldsOf<T extends ElementBase> = Omit<T, keyof ElementBase | 'type'>;

/** A design in the making: one edit that adds and changes several elements which know each other. */
export interface Sketch {
  /** Look-ups over the design as it is now; ask again after every change. */
  readonly index: DesignIndex;
  /** Adds an element behind all its siblings and gives it back, with its new id. */
  add<T extends ElementBase>(type: ElementType<T>, name: string, fields: FieldsOf<T>): T;
  /** Changes fields; undefined takes an optional field out. */
  patch<T extends ElementBase>(element: T, fields: Partial<FieldsOf<T>> & { readonly name?: string }): void;
  remove(ids: readonly ElementId[]): void;
}

/** Makes an edit of a procedure that draws on a sketch. The design passed to the edit is left as it is. */
export function sketchEdit(catalog: ElementCatalog, draw: (sketch: Sketch) => void): Edit {
  return (design, newId) => {
    let current = design;
    draw({
      get index() {
        return indexDesign(current, catalog);
      },
      add: <T extends ElementBase>(type: ElementType<T>, name: string, fields: FieldsOf<T>): T => {
        const id = unusedId(current, () => newId(type.type));
        const element = { id, type: type.type, name, order: nextOrder(current), ...fields } as ElementBase as T;
        current = putElement(current, element);
        return element;
      },
      patch: (element, fields) => {
        current = patchElement(current, element.id, fields);
      },
      remove: (ids) => {
        current = removeElements(catalog, current, ids);
      },
    });
    return current;
  };
}

function unusedId(design: Design, make: () => ElementId): ElementId {
  let id = make();
  while (Object.hasOwn(design.elements, id)) id = make();
  return id;
}
