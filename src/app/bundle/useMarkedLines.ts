import { useMemo } from 'react';
import type { ElementId } from '../../core/model/element.ts';
import type { ReadFile } from './readBundle.ts';

/** Lines by path, rising; only files that have some. */
export type LinesByPath = ReadonlyMap<string, readonly number[]>;

/** The lines that come from the selected elements. */
export function useMarkedLines(files: readonly ReadFile[], selection: readonly ElementId[]): LinesByPath {
  return useMemo(() => {
    const ids = new Set(selection);
    if (ids.size === 0) return new Map();
    return new Map(
      files.map((file) => [file.path, file.linesOf(ids)] as const).filter(([, lines]) => lines.length > 0),
    );
  }, [files, selection]);
}
