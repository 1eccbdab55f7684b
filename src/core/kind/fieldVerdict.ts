import { patchElement, type Edit } from '../edits/edit.ts';
import { followName } from '../edits/rename.ts';
import { allow, refuse, type Verdict } from '../edits/verdict.ts';
import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';
import { noteOf } from '../model/field.ts';

/** Where a field is set, and what linking its element to another would make. */
interface FieldContext {
  readonly index: DesignIndex;
  connect(toId: ElementId): Verdict;
}

/**
 * What setting a field by hand makes. Choosing another element does what linking to it does (an export admits the server),
 * if that ends in the same choice; a name that was the same as a machine name goes along. Refuses what would put an element
 * into itself.
 */
export function fieldVerdict(
  { index, connect }: FieldContext,
  elementId: ElementId,
  { field, value }: { readonly field: string; readonly value: unknown },
): Verdict {
  const element = index.get(elementId);
  const type = element && index.catalog.get(element.type);
  if (!element || !type) return refuse('It is gone.');
  const schema = type.fields[field];
  const label = (schema && noteOf(schema)?.label) ?? field;
  const target = typeof value === 'string' ? index.get(value) : undefined;
  if (target && type.parents.includes(field) && isWithin(target, elementId, index)) {
    const where = target.id === elementId ? 'itself' : `${target.name}, which stands in ${element.name}`;
    return refuse(`${element.name} cannot stand in ${where}.`);
  }
  const change = allow(`Change ${label.toLowerCase()} of ${element.name}`, (design) =>
    patchElement(design, elementId, { [field]: value, ...followName(element, field, value) }),
  );
  const isLink = target !== undefined && type.references.some(({ path }) => path.length === 1 && path[0] === field);
  const link = isLink ? connect(target.id) : change;
  return isLink && link.ok && endsIn(link.edit, index, { elementId, field, value }) ? link : change;
}

/** True if the edit leaves the value in the field; tried out on the design as it is. */
function endsIn(
  edit: Edit,
  { design }: DesignIndex,
  { elementId, field, value }: { readonly elementId: ElementId; readonly field: string; readonly value: unknown },
): boolean {
  let count = 0;
  const tried = edit(design, (type) => `${type}-trial-${(count += 1)}`);
  const element = tried.elements[elementId];
  return element !== undefined && Object.entries(element).some(([name, held]) => name === field && held === value);
}

function isWithin(inner: ElementBase, outerId: ElementId, index: DesignIndex): boolean {
  const seen = new Set<ElementId>();
  for (let at: ElementBase | undefined = inner; at && !seen.has(at.id); at = index.parentOf(at)) {
    if (at.id === outerId) return true;
    seen.add(at.id);
  }
  return false;
}
