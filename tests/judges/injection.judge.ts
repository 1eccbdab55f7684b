import { describe, expect, test } from 'vitest';
import { isFull } from '../full.ts';
import { HOSTILE } from '../injection/hostileTexts.ts';
import { writeEverywhere } from '../injection/writeEverywhere.ts';
import { variants } from '../variants/index.ts';
import { hasTools } from './hasTools.ts';
import { offlineJudges } from './offline/index.ts';
import { bundleFiles, judgeFiles } from './offline/judgeBundle.ts';

/** Together they have all types of elements that write into files. */
const GROUNDS = ['drbd-two-sites', 'san', 'nas', 'glusterfs', 'ha-nfs-ganesha', 'reactor-tie-breaker'];
const chosen = variants.filter(({ id }) => GROUNDS.includes(id));

/** Each text on each ground, or, in a sample, on the next one. */
const cases = Object.entries(HOSTILE).flatMap(([what, text], at) =>
  chosen
    .filter((_, place) => isFull || place === at % chosen.length)
    .map(({ id, design }) => ({ what, text, id, design })),
);

const tools = [...new Set(offlineJudges.flatMap((judge) => judge.tools))];

describe.skipIf(!hasTools(...tools))(
  'every judge accepts a bundle with hostile texts wherever they are no error',
  () => {
    test.each(cases)('$what in $id', async ({ text, design }) => {
      const hostile = writeEverywhere(design(), text);
      expect(JSON.stringify(hostile).split(JSON.stringify(text).slice(1, -1)).length).toBeGreaterThan(10);
      expect(await judgeFiles(bundleFiles(hostile), offlineJudges)).toEqual([]);
    });
  },
);
