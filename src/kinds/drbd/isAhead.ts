/** True if the first list of data generations is the second one and more: what was written since is missing there. */
export function isAhead(theirs: readonly number[], ours: readonly number[]): boolean {
  return theirs.length > ours.length && ours.every((generation, at) => theirs[at] === generation);
}
