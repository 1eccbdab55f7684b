import type { z } from '../../core/schema.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementType } from '../../core/model/element.ts';
import { noteOf, type FieldNote } from '../../core/model/field.ts';
import { fieldValue } from '../../core/model/fieldValue.ts';
import { fieldShape } from '../../core/model/fieldShape.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldRow } from './FieldRow.tsx';
import { isShown } from './isShown.ts';
import { RareFields } from './RareFields.tsx';
import { storeFieldOfAll } from './storeField.ts';

/** Kinds of fields whose value makes sense for several elements at once. Where they live is changed by moving them. */
const SHARED = new Set(['choice', 'number', 'text', 'text list', 'reference']);

/** The fields that several elements of one type have in common; what is set here is set in all of them, as one step. */
export function SharedForm({
  elements,
  type,
  index,
}: {
  readonly elements: readonly ElementBase[];
  readonly type: ElementType;
  readonly index: DesignIndex;
}) {
  const [first] = elements;
  if (!first) return null;
  const ids = elements.map(({ id }) => id);
  const fields = Object.entries(type.fields)
    .map(([name, schema]): SharedField => ({ name, schema, note: noteOf(schema) }))
    .filter((field) => !type.parents.includes(field.name) && isForAll(field, elements));
  const isRare = ({ note }: SharedField): boolean => note?.advanced === true;
  const row = ({ name, schema, note }: SharedField) => {
    const id = `all-${name}`;
    const label = note?.label ?? name;
    const value = fieldValue(first, name);
    const isSame = elements.every((element) => JSON.stringify(fieldValue(element, name)) === JSON.stringify(value));
    const hasNote = note?.help !== undefined || note?.source !== undefined;
    return (
      <FieldRow key={name} id={id} label={label} note={note}>
        <FieldEditor
          id={id}
          schema={schema}
          note={note}
          value={isSame ? value : undefined}
          placeholder={isSame ? undefined : 'different values'}
          index={index}
          selfId={first.id}
          describedBy={hasNote ? `${id}-note` : undefined}
          store={(next, typing) => storeFieldOfAll(ids, { field: name, label, value: next }, typing ? id : undefined)}
        />
      </FieldRow>
    );
  };
  const rare = fields.filter(isRare);
  return (
    <section
      aria-label={`Fields of ${elements.length} elements`}
      className="flex flex-col gap-2.5 border-t border-line pt-3"
    >
      {fields.filter((field) => !isRare(field)).map(row)}
      {rare.length > 0 && <RareFields>{rare.map(row)}</RareFields>}
    </section>
  );
}

interface SharedField {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly note: FieldNote | undefined;
}

/** Nothing that must differ, and nothing that one of them does not show. */
function isForAll({ schema, note }: SharedField, elements: readonly ElementBase[]): boolean {
  const shape = fieldShape(schema);
  if (!shape || !SHARED.has(shape.kind) || note === undefined || note.own !== undefined) return false;
  return elements.every((element) => isShown(note, element));
}
