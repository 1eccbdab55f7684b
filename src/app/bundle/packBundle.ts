import type { ConfigFile } from '../../core/configs/configFragment.ts';
import type { ElementId } from '../../core/model/element.ts';

/** A text file on its way from the worker: copying one string and one array costs the page next to nothing. */
export interface PackedFile {
  readonly path: string;
  readonly text: string;
  /** For each line, where the elements that it comes from stand in the list of the bundle; 0 is nobody. */
  readonly owners: Uint32Array;
}

/** The text files of a bundle by path, and every set of elements that some line comes from. */
export interface PackedBundle {
  readonly files: readonly PackedFile[];
  readonly ownerSets: readonly (readonly ElementId[])[];
}

/** Packs files with their elements: lines that come from the same elements share one list. */
export function packBundle(texts: readonly ConfigFile[]): PackedBundle {
  const places = new Map<string, number>([['', 0]]);
  const ownerSets: (readonly ElementId[])[] = [[]];
  const placeOf = (ids: readonly ElementId[]): number => {
    const key = ids.join('\n');
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, ownerSets.length);
    ownerSets.push(ids);
    return ownerSets.length - 1;
  };
  const files = texts.map(({ path, lines }) => ({
    path,
    text: lines.map(({ text }) => `${text}\n`).join(''),
    owners: Uint32Array.from(lines, ({ elementIds }) => placeOf(elementIds)),
  }));
  return { files, ownerSets };
}
