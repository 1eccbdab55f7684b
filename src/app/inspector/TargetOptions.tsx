import type { ReferenceTarget } from './referenceTargets.ts';

/** Options of a select, grouped by type where there are several types. */
export function TargetOptions({ targets }: { readonly targets: readonly ReferenceTarget[] }) {
  const groups = [...new Set(targets.map((target) => target.group))];
  const list = (some: readonly ReferenceTarget[]) =>
    some.map((target) => (
      <option key={target.id} value={target.id}>
        {target.label}
      </option>
    ));
  if (groups.length <= 1) return <>{list(targets)}</>;
  return (
    <>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {list(targets.filter((target) => target.group === group))}
        </optgroup>
      ))}
    </>
  );
}
