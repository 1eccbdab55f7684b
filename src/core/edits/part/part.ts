import type { ElementBase, ElementId } from '../../model/element.ts';

/** Some elements taken out of a design, with the ids that they had there. References may lead out of the part. */
export interface Part {
  /** Schema version of each kind that the elements are written in. */
  readonly versions: Readonly<Record<string, number>>;
  /** What was chosen; the others came along with these. */
  readonly roots: readonly ElementId[];
  /** What references lead to outside the part: another design may have its like. */
  readonly outside: Readonly<Record<ElementId, { readonly type: string; readonly name: string }>>;
  readonly elements: Readonly<Record<ElementId, ElementBase>>;
}
