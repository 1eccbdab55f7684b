/** The directories above an absolute path, the root left out: "/data" and "/data/gv0" for "/data/gv0/brick". */
export function pathsAbove(path: string): readonly string[] {
  const names = path.split('/').filter(Boolean);
  return names.slice(0, -1).map((_, at) => `/${names.slice(0, at + 1).join('/')}`);
}
