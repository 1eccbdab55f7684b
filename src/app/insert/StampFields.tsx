import { noteOf } from '../../core/model/field.ts';
import type { z } from '../../core/schema.ts';
import type { Stamp } from '../../stamps/stamp.ts';
import { FieldEditor } from '../inspector/FieldEditor.tsx';
import { FieldRow } from '../inspector/FieldRow.tsx';
import { useAnalysis } from '../store/useAnalysis.ts';

/** What can be chosen for a stamp, edited as the fields of an element are; what is not chosen shows its default. */
export function StampFields({
  stamp,
  chosen,
  onChoose,
}: {
  readonly stamp: Stamp;
  readonly chosen: Readonly<Record<string, unknown>>;
  readonly onChoose: (field: string, value: unknown) => void;
}) {
  const { index } = useAnalysis();
  const defaults = stamp.parameters.parse({});
  return (
    <div className="flex flex-col gap-2.5">
      {Object.entries(stamp.parameters.shape as Record<string, z.ZodType>).map(([name, schema]) => {
        const id = `${stamp.id}-${name}`;
        const note = noteOf(schema);
        return (
          <FieldRow key={name} id={id} label={note?.label ?? name} note={note}>
            <FieldEditor
              id={id}
              schema={schema}
              note={note}
              value={name in chosen ? chosen[name] : defaults[name]}
              index={index}
              selfId=""
              describedBy={note?.help === undefined ? undefined : `${id}-note`}
              store={(value) => onChoose(name, value)}
            />
          </FieldRow>
        );
      })}
    </div>
  );
}
