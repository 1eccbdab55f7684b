import { useEffect, useState } from 'react';
import type { ColourRuns } from '../../platform/colours/colourMessages.ts';
import { askColours } from '../../platform/colours/colourService.ts';
import { languageOf } from './languageOf.ts';
import type { ReadFile } from './readBundle.ts';

/** Longer texts, in characters, stay plain: nobody reads them for their colours. */
const LONGEST_COLOURED = 2_000_000;

/** So many texts are remembered with their colours: an edit leaves most files as they were. */
const MOST_KEPT = 12;

interface Coloured {
  readonly path: string;
  readonly text: string;
  readonly runs: ColourRuns;
}

const kept: Coloured[] = [];

/** The colours of a file, found in a worker; undefined until they are there. */
export function useColours(file: ReadFile): ColourRuns | undefined {
  const [, setFound] = useState<ReadFile>();
  const known = find(file);
  useEffect(() => {
    if (find(file) || file.text.length > LONGEST_COLOURED) return undefined;
    let isWanted = true;
    const { path, text } = file;
    void askColours({ language: languageOf(path), text }).then((runs) => {
      if (runs) kept.unshift({ path, text, runs });
      kept.splice(MOST_KEPT);
      if (isWanted) setFound(file);
    });
    return () => {
      isWanted = false;
    };
  }, [file]);
  return known;
}

function find({ path, text }: ReadFile): ColourRuns | undefined {
  return kept.find((one) => one.path === path && one.text === text)?.runs;
}
