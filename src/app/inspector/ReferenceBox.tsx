import { isOptional } from '../../core/model/fieldShape.ts';
import type { ReferenceSpec } from '../../core/model/reference.ts';
import { MIXED, MixedOption } from './MixedOption.tsx';
import type { FieldUnderEdit } from './fieldUnderEdit.ts';
import { referenceTargets } from './referenceTargets.ts';
import { TargetOptions } from './TargetOptions.tsx';
import { BOX } from './TextBox.tsx';

/** A choice among the elements that the reference may point at. */
export function ReferenceBox({ spec, ...field }: FieldUnderEdit & { readonly spec: ReferenceSpec }) {
  return (
    <select
      id={field.id}
      className={BOX}
      value={field.placeholder !== undefined ? MIXED : typeof field.value === 'string' ? field.value : ''}
      aria-describedby={field.describedBy}
      onChange={(event) => field.store(event.target.value || undefined, false)}
    >
      <MixedOption placeholder={field.placeholder} />
      {isOptional(field.schema) && <option value="">none</option>}
      <TargetOptions targets={referenceTargets(field.index, spec, field.selfId)} />
    </select>
  );
}
