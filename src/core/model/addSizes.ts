/**
 * The sum of sizes in bytes, at most the largest number that is still counted exactly: so the sum is the same in whatever
 * order the sizes come.
 */
export function addSizes(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => Math.min(total + size, Number.MAX_SAFE_INTEGER), 0);
}
