import type { DesignIndex } from '../model/designIndex.ts';

/** Makes a derivation that runs once per design, however many elements a rule is asked about. */
export function perIndex<T>(derive: (index: DesignIndex) => T): (index: DesignIndex) => T {
  const known = new WeakMap<DesignIndex, { readonly value: T }>();
  return (index) => {
    let entry = known.get(index);
    if (!entry) known.set(index, (entry = { value: derive(index) }));
    return entry.value;
  };
}
