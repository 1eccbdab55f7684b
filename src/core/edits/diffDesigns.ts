import type { DesignIndex } from '../model/designIndex.ts';
import { SEPARATION, TARGET_OS, type Design } from '../model/design.ts';
import type { ElementBase, ElementId } from '../model/element.ts';
import { noteOf } from '../model/field.ts';
import { sayField } from './sayField.ts';

/** One field before and after, in the words of the inspector; undefined where it is not set. */
export interface FieldChange {
  readonly label: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What happens to one element, or (without id) to the settings of the design itself. */
export interface ElementChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly elementId: ElementId | undefined;
  readonly name: string;
  /** "DRBD resource"; empty for the design itself. */
  readonly typeLabel: string;
  readonly fields: readonly FieldChange[];
}

const RANK = { changed: 0, added: 1, removed: 2 } as const;

/** Everything that differs between two designs: changed elements first, then added and removed ones, each in sibling order. */
export function diffDesigns(before: DesignIndex, after: DesignIndex): ElementChange[] {
  const elements = [...after.elements, ...before.elements.filter((element) => !after.get(element.id))].flatMap(
    (element) => elementChange(before, after, element.id),
  );
  const settings = settingChanges(before.design, after.design);
  return [
    ...(settings.length === 0
      ? []
      : [{ kind: 'changed', elementId: undefined, name: 'The design', typeLabel: '', fields: settings } as const]),
    ...elements.toSorted((a, b) => RANK[a.kind] - RANK[b.kind]),
  ];
}

function elementChange(before: DesignIndex, after: DesignIndex, id: ElementId): ElementChange[] {
  const [old, now] = [before.get(id), after.get(id)];
  const shown = now ?? old;
  if (!shown) return [];
  const fields = [...fieldChanges(before, after, id), ...waiverChanges(before.design, after.design, id)];
  const kind = !old ? 'added' : !now ? 'removed' : 'changed';
  if (kind === 'changed' && fields.length === 0) return [];
  const typeLabel = after.catalog.get(shown.type)?.label ?? shown.type;
  return [{ kind, elementId: id, name: shown.name || 'unnamed', typeLabel, fields: kind === 'removed' ? [] : fields }];
}

function fieldChanges(before: DesignIndex, after: DesignIndex, id: ElementId): FieldChange[] {
  const [old, now] = [fieldsOf(before.get(id)), fieldsOf(after.get(id))];
  if (old === now) return [];
  const fields = after.catalog.get(String((now ?? old)?.['type']))?.fields ?? {};
  // The name stands in the heading of what is added.
  const names = new Set([...(old ? ['name', 'order'] : []), ...Object.keys(fields)]);
  return [...names].flatMap((name): FieldChange[] => {
    const [was, is] = [old?.[name], now?.[name]];
    if (isSame(was, is)) return [];
    const schema = fields[name];
    const change = { before: sayField(was, schema, before), after: sayField(is, schema, after) };
    if (!old && change.after === undefined) return [];
    return [{ label: LABELS[name] ?? (schema && noteOf(schema)?.label) ?? name, ...change }];
  });
}

const LABELS: Readonly<Record<string, string>> = { name: 'Name', order: 'Place among its siblings' };

function fieldsOf(element: ElementBase | undefined): Readonly<Record<string, unknown>> | undefined {
  return element as Readonly<Record<string, unknown>> | undefined;
}

function waiverChanges(before: Design, after: Design, id: ElementId): FieldChange[] {
  if (before.waivers === after.waivers) return [];
  const keys = new Set([...Object.keys(before.waivers), ...Object.keys(after.waivers)]);
  return [...keys].flatMap((key) => {
    const [was, is] = [before.waivers[key], after.waivers[key]];
    const waiver = is ?? was;
    if (!waiver || waiver.elementId !== id || was?.reason === is?.reason) return [];
    return [{ label: `Waiver of ${waiver.ruleId}`, before: was?.reason, after: is?.reason }];
  });
}

const PROFILES = { production: 'Production', lab: 'Lab' } as const;

function settingChanges(before: Design, after: Design): FieldChange[] {
  const settings = [
    { label: 'Title', before: before.title, after: after.title },
    { label: 'Target system', before: TARGET_OS[before.targetOs], after: TARGET_OS[after.targetOs] },
    { label: 'Profile', before: PROFILES[before.profile], after: PROFILES[after.profile] },
    { label: 'Copies stand in different', before: SEPARATION[before.separation], after: SEPARATION[after.separation] },
  ];
  return settings.filter((setting) => setting.before !== setting.after);
}

/** Plain JSON values are the same if they are written the same, whatever the order of their keys. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return Array.isArray(a) === Array.isArray(b) && [...keys].every((key) => isSame(left[key], right[key]));
}
