import { useMemo } from 'react';
import type { Design } from '../../core/model/design.ts';
import { useFigureChoice } from '../exchange/figureChoice.ts';
import { useLastSave } from '../store/lastSave.ts';
import { fileChanges, type FileChange } from './fileChanges.ts';
import type { ReadFile } from './readBundle.ts';
import { useBundle } from './useBundle.ts';

/** What the bundle of the last save was, and what has become of its files. */
export interface Changes {
  /** What happened when changes began to be counted: "kolab.quorate.json was saved". */
  readonly since: string;
  readonly kinds: ReadonlyMap<string, FileChange>;
  /** The text of a file in the last bundle; undefined if there was none. */
  textBefore(path: string): string | undefined;
  readonly removed: readonly ReadFile[];
  /** Why there is no bundle to compare with. */
  readonly problem: string | undefined;
}

const NO_FILES: readonly ReadFile[] = [];

/** Compares with the bundle of the last save, as soon as both bundles are there; undefined until then. */
export function useChanges(design: Design, files: readonly ReadFile[] | undefined): Changes | undefined {
  const figure = useFigureChoice();
  const save = useLastSave((state) => state.save);
  const isSame = save?.design === design;
  const base = useBundle(files && save && !isSame ? save.design : undefined, figure);
  const before = isSame ? files : base?.phase === 'ready' ? base.files : undefined;
  const problem = base?.phase === 'failed' ? base.refusal.message : undefined;
  return useMemo(() => {
    if (!save || !files || (!before && problem === undefined)) return undefined;
    const kinds = before ? fileChanges(before, files) : new Map<string, FileChange>();
    const texts = new Map(before?.map(({ path, text }) => [path, text]));
    const removed = before?.filter(({ path }) => kinds.get(path) === 'removed') ?? NO_FILES;
    return { since: save.since, kinds, textBefore: (path) => texts.get(path), removed, problem };
  }, [save, files, before, problem]);
}
