/**
 * Gives each wanted name once; where it is taken, the first of `<name>_2`, `<name>_3` … that is free. Names in `taken` are
 * never given.
 */
export function uniqueNames(taken: Iterable<string> = []): (wanted: string) => string {
  const used = new Set(taken);
  return (wanted) => {
    let free = wanted;
    for (let count = 2; used.has(free); count += 1) free = `${wanted}_${count}`;
    used.add(free);
    return free;
  };
}
