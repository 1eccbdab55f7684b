import type { ReadFile } from './readBundle.ts';

/** What became of a file since the last save. */
export type FileChange = 'added' | 'changed' | 'removed';

/** The files that are not as they were, by path. */
export function fileChanges(before: readonly ReadFile[], after: readonly ReadFile[]): ReadonlyMap<string, FileChange> {
  const old = new Map(before.map((file) => [file.path, file.text]));
  const changes = new Map<string, FileChange>();
  for (const { path, text } of after) {
    const was = old.get(path);
    if (was === undefined) changes.set(path, 'added');
    else if (was !== text) changes.set(path, 'changed');
    old.delete(path);
  }
  for (const path of old.keys()) changes.set(path, 'removed');
  return changes;
}
