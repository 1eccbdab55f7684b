import { useEffect, useState } from 'react';
import type { ColourRuns } from '../../platform/colours/colourMessages.ts';
import { askColours } from '../../platform/colours/colourService.ts';
import { languageOf } from './languageOf.ts';
import type { ReadFile } from './readBundle.ts';

/** Longer texts, in characters, stay plain: nobody reads them for their colours. */
const LONGEST_COLOURED = 2_000_000;

const kept = new WeakMap<ReadFile, ColourRuns>();

/** The colours of a file, found in a worker; undefined until they are there. */
export function useColours(file: ReadFile): ColourRuns | undefined {
  const [, setFound] = useState<ReadFile>();
  const known = kept.get(file);
  useEffect(() => {
    if (kept.has(file) || file.text.length > LONGEST_COLOURED) return undefined;
    let isWanted = true;
    void askColours({ language: languageOf(file.path), text: file.text }).then((runs) => {
      if (runs) kept.set(file, runs);
      if (isWanted) setFound(file);
    });
    return () => {
      isWanted = false;
    };
  }, [file]);
  return known;
}
