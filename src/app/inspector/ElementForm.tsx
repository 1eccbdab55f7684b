import type { z } from '../../core/schema.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementBase, ElementType } from '../../core/model/element.ts';
import { noteOf, type FieldNote } from '../../core/model/field.ts';
import { fieldValue } from '../../core/model/fieldValue.ts';
import { FieldEditor } from './FieldEditor.tsx';
import { FieldRow } from './FieldRow.tsx';
import { isShown } from './isShown.ts';
import { RareFields } from './RareFields.tsx';
import { NameField } from './NameField.tsx';
import { storeField } from './storeField.ts';

interface NamedField {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly note: FieldNote | undefined;
}

/** All fields of an element, generated from its schema: the name first, rare ones folded. */
export function ElementForm({
  element,
  type,
  index,
}: {
  readonly element: ElementBase;
  readonly type: ElementType;
  readonly index: DesignIndex;
}) {
  const shown = Object.entries(type.fields)
    .map(([name, schema]): NamedField => ({ name, schema, note: noteOf(schema) }))
    .filter(({ note }) => isShown(note, element));
  const isRare = ({ note }: NamedField): boolean => note?.advanced === true;
  const row = (field: NamedField) => <SchemaField key={field.name} element={element} index={index} field={field} />;
  const rare = shown.filter(isRare);
  return (
    <div className="flex flex-col gap-2.5">
      <NameField element={element} />
      {shown.filter((field) => !isRare(field)).map(row)}
      {rare.length > 0 && <RareFields>{rare.map(row)}</RareFields>}
    </div>
  );
}

function SchemaField({
  element,
  index,
  field: { name, schema, note },
}: {
  readonly element: ElementBase;
  readonly index: DesignIndex;
  readonly field: NamedField;
}) {
  const id = `${element.id}-${name}`;
  const label = note?.label ?? name;
  const hasNote = note?.help !== undefined || note?.source !== undefined;
  return (
    <FieldRow id={id} label={label} note={note}>
      <FieldEditor
        id={id}
        schema={schema}
        note={note}
        value={fieldValue(element, name)}
        index={index}
        selfId={element.id}
        describedBy={hasNote ? `${id}-note` : undefined}
        store={(value, typing) => storeField(element.id, name, value, typing ? `field:${id}` : undefined)}
      />
    </FieldRow>
  );
}
