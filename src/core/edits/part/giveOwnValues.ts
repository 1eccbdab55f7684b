import type { Design } from '../../model/design.ts';
import type { ElementBase, ElementCatalog, ElementType } from '../../model/element.ts';
import { fieldValue } from '../../model/fieldValue.ts';
import { noteOf } from '../../model/field.ts';
import { unusedNumber } from '../unused.ts';
import { nextText } from './nextValue.ts';

/**
 * The copies with values of their own in the fields that say so (`FieldNote.own`): host names, addresses, minors. What
 * cannot be made up becomes empty. Names follow: "r0 on alice" becomes "r1 on alice2". Elements that are not in the
 * design yet come in the order in which they are added.
 */
export function giveOwnValues(
  catalog: ElementCatalog,
  design: Design,
  copies: readonly ElementBase[],
): readonly ElementBase[] {
  const present = Object.values(design.elements);
  const renamed = new Map<string, string>();
  const own = copies.map((copy) => {
    const type = catalog.get(copy.type);
    const next = type ? withOwnFields(copy, type, { present, renamed }) : copy;
    present.push(next);
    return next;
  });
  const all = new Map(present.map((element) => [element.id, element]));
  return own.map((copy) => {
    const name = reword(copy.name, renamed);
    const parent = parentKey(copy, catalog.get(copy.type));
    const siblings = [...all.values()].filter(
      (other) =>
        other.id !== copy.id && other.type === copy.type && parentKey(other, catalog.get(other.type)) === parent,
    );
    const named = { ...copy, name: nextName(name, new Set(siblings.map((sibling) => sibling.name))) };
    all.set(named.id, named);
    return named;
  });
}

/** The name, or the next that no sibling has: "Data Disk 2", "Kolab Server 3". */
function nextName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  const [, stem = name, digits = ''] = /^(.*?)(\d*)$/s.exec(name) ?? [];
  for (let at = digits === '' ? 2 : Number(digits) + 1; ; at += 1) {
    const next = `${stem}${digits === '' ? ' ' : ''}${at}`;
    if (!taken.has(next)) return next;
  }
}

interface Surroundings {
  readonly present: readonly ElementBase[];
  /** Old values and the new ones in their place. */
  readonly renamed: Map<string, string>;
}

function withOwnFields(copy: ElementBase, type: ElementType, { present, renamed }: Surroundings): ElementBase {
  const changed: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(type.fields)) {
    const scope = noteOf(schema)?.own;
    const value = fieldValue(copy, field);
    if (scope === undefined || value === undefined) continue;
    const rivals = present.filter(
      (other) => scope === 'design' || (other.type === copy.type && parentKey(other, type) === parentKey(copy, type)),
    );
    if (typeof value === 'number') {
      const taken = rivals
        .filter((rival) => rival.type === copy.type)
        .map((rival) => fieldValue(rival, field))
        .filter((other): other is number => typeof other === 'number');
      changed[field] = taken.includes(value) ? unusedNumber(taken, value) : value;
    }
    if (typeof value === 'string') {
      const texts = new Set(rivals.flatMap((rival) => Object.values(rival)));
      const isFree = (text: string): boolean => !texts.has(text);
      const meant = reword(value, renamed);
      // What has no rival in its new place, such as a path on another server, stays as others refer to it. What shared a
      // text with an element of another type, such as a resource with its cluster, shares the new one too.
      const isShared =
        meant !== value &&
        renamed.get(value) === meant &&
        !rivals.some((rival) => rival.type === copy.type && has(rival, meant));
      const wanted = scope === 'parent' && isFree(value) ? value : meant;
      const next = isShared || isFree(wanted) ? wanted : (nextText(wanted, isFree) ?? '');
      changed[field] = next;
      // What stays is noted too, so that no word inside a name made of it is taken for something else.
      if (next !== '' && (next !== value || !renamed.has(value))) renamed.set(value, next);
    }
  }
  return { ...copy, ...changed };
}

function has(element: ElementBase, text: string): boolean {
  return Object.values(element).includes(text);
}

function parentKey(element: ElementBase, type: ElementType | undefined): unknown {
  return type?.parents.map((field) => fieldValue(element, field)).find((value) => value !== undefined);
}

/** The text with whole words of it replaced by what they have become; what was replaced is not looked at again. */
function reword(text: string, renamed: ReadonlyMap<string, string>): string {
  const whole = renamed.get(text);
  if (whole !== undefined) return whole;
  const olds = [...renamed.keys()].filter((old) => text.includes(old)).sort((a, b) => b.length - a.length);
  if (olds.length === 0) return text;
  const pattern = olds.map((old) => old.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const words = new RegExp(`(?<![A-Za-z0-9])(?:${pattern})(?![A-Za-z0-9])`, 'g');
  return text.replace(words, (old) => renamed.get(old) ?? old);
}
