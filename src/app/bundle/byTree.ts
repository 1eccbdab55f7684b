/** The order of the tree for paths: in each folder the folders first, then the files, both by name. */
export function byTree(a: string, b: string): number {
  const [left, right] = [a.split('/'), b.split('/')];
  const at = left.findIndex((part, depth) => part !== right[depth]);
  const [one, other] = [left[at] ?? '', right[at] ?? ''];
  const [isFile, isOtherFile] = [at === left.length - 1, at === right.length - 1];
  if (isFile !== isOtherFile) return isFile ? 1 : -1;
  return one === other ? 0 : one < other ? -1 : 1;
}
