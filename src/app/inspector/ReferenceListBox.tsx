import type { ReferenceSpec } from '../../core/model/reference.ts';
import type { FieldUnderEdit } from './fieldUnderEdit.ts';
import { referenceTargets } from './referenceTargets.ts';

/** A list of check boxes; the order of the chosen is kept, new ones go to the end. */
export function ReferenceListBox({ spec, ...field }: FieldUnderEdit & { readonly spec: ReferenceSpec }) {
  const chosen = Array.isArray(field.value) ? (field.value as readonly string[]) : [];
  const targets = referenceTargets(field.index, spec, field.selfId);
  if (targets.length === 0) return <p className="py-1 text-sm text-muted">There is nothing to choose yet.</p>;
  return (
    <div
      id={field.id}
      role="group"
      aria-label={field.note?.label}
      aria-describedby={field.describedBy}
      className="max-h-44 overflow-y-auto rounded-md border border-line px-2 py-1"
    >
      {targets.map((target) => (
        <label key={target.id} className="flex min-h-6.5 items-center gap-2 py-0.5 text-sm max-lg:min-h-9">
          <input
            type="checkbox"
            checked={chosen.includes(target.id)}
            onChange={(event) =>
              field.store(
                event.target.checked ? [...chosen, target.id] : chosen.filter((id) => id !== target.id),
                false,
              )
            }
          />
          <span className="min-w-0 truncate">{target.label}</span>
        </label>
      ))}
    </div>
  );
}
