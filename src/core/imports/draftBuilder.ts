import type { NewId } from '../edits/edit.ts';
import type { ElementBase, ElementId, ElementType } from '../model/element.ts';
import { slugOf } from '../model/slug.ts';
import type { ImportProblem } from './draft.ts';

/** Collects the elements of a draft in sibling order. */
export interface DraftBuilder {
  readonly elements: readonly ElementBase[];
  readonly problems: readonly ImportProblem[];
  add<T extends ElementBase>(
    type: ElementType<T>,
    name: string,
    fields: Omit<T, keyof ElementBase | 'type'>,
  ): ElementId;
  report(place: string, message: string): void;
  /** A host name made from a label, different from all that it gave before: letters, digits and hyphens (RFC 1123). */
  hostName(label: string): string;
}

/** Starts an empty draft; `rank` is the order of its first element. */
export function createDraftBuilder(newId: NewId, rank = 0): DraftBuilder {
  const elements: ElementBase[] = [];
  const problems: ImportProblem[] = [];
  const hosts = new Set<string>();
  return {
    elements,
    problems,
    add: (type, name, fields) => {
      const id = newId(type.type);
      elements.push({ id, type: type.type, name, order: rank + elements.length, ...fields } as ElementBase);
      return id;
    },
    report: (place, message) => problems.push({ place, message }),
    hostName: (label) => {
      const stem = slugOf(label);
      let name = stem;
      for (let count = 2; hosts.has(name); count += 1) name = `${stem}-${count}`;
      hosts.add(name);
      return name;
    },
  };
}
