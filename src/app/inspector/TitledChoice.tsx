import { useId } from 'react';
import { FieldRow } from './FieldRow.tsx';
import { BOX } from './TextBox.tsx';

/** A labelled choice among a few words. */
export function TitledChoice<T extends string>({
  label,
  help,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly help?: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChoose: (value: T) => void;
}) {
  const id = useId();
  const keys = Object.keys(options) as T[];
  return (
    <FieldRow id={id} label={label} note={help === undefined ? undefined : { label, help }}>
      <select
        id={id}
        className={BOX}
        value={value}
        onChange={(event) => {
          const chosen = keys.find((key) => key === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {keys.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </FieldRow>
  );
}
