import { isOptional } from '../../core/model/fieldShape.ts';
import { MIXED, MixedOption } from './MixedOption.tsx';
import type { FieldUnderEdit } from './fieldUnderEdit.ts';
import { BOX } from './TextBox.tsx';

/** A choice of few words. */
export function ChoiceBox({ options, ...field }: FieldUnderEdit & { readonly options: readonly string[] }) {
  return (
    <select
      id={field.id}
      className={BOX}
      value={field.placeholder !== undefined ? MIXED : typeof field.value === 'string' ? field.value : ''}
      aria-describedby={field.describedBy}
      onChange={(event) => field.store(event.target.value || undefined, false)}
    >
      <MixedOption placeholder={field.placeholder} />
      {isOptional(field.schema) && <option value="">{field.note?.unset ?? 'not set'}</option>}
      {options.map((option) => (
        <option key={option} value={option}>
          {field.note?.options?.[option] ?? option}
        </option>
      ))}
    </select>
  );
}
