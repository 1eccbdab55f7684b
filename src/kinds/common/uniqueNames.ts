/**
 * Gives each wanted name once; where it is taken, the first of `<name>_2`, `<name>_3` … that is free. Names in `taken` are
 * never given.
 */
export function uniqueNames(taken: Iterable<string> = []): (wanted: string) => string {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (wanted) => {
    let free = wanted;
    let count = counts.get(wanted) ?? 1;
    while (used.has(free)) free = `${wanted}_${(count += 1)}`;
    counts.set(wanted, count);
    used.add(free);
    return free;
  };
}
