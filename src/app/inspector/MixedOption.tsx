/** The value of a select in which several elements with different values are edited; no field ever has it. */
export const MIXED = '\u0000';

/** Says so in the select; it cannot be chosen. */
export function MixedOption({ placeholder }: { readonly placeholder: string | undefined }) {
  if (placeholder === undefined) return null;
  return (
    <option value={MIXED} disabled hidden>
      {placeholder}
    </option>
  );
}
