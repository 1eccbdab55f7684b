import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { soundDesign } from '../arbitraries/nearDesign.ts';
import { isFull } from '../full.ts';
import { hasTools } from './hasTools.ts';
import { offlineJudges } from './offline/index.ts';
import { bundleFiles, judgeFiles } from './offline/judgeBundle.ts';

/** Designs without errors that are drawn; `npm run judges -- --runs N` draws as many as one has time for. */
const RUNS = Number(process.env['QUORATE_RUNS'] ?? (isFull ? 1_000 : 200));

/** These take a second or more for a bundle, so that in a sample only every so manieth design goes to them. */
const SLOW = new Set(['shellcheck', 'pcs', 'crm', 'ansible-playbook', 'ansible-lint', 'iscsiadm', 'ganesha.nfsd']);
const SLOW_EVERY = Number(process.env['QUORATE_SLOW_EVERY'] ?? (isFull ? 1 : 16));

const tools = [...new Set(offlineJudges.flatMap((judge) => judge.tools))];

describe.skipIf(!hasTools(...tools))('any design', () => {
  test(
    'without errors is accepted by every judge that has something to judge',
    { timeout: RUNS * 30_000 },
    async () => {
      const judged = new Map(offlineJudges.map(({ id }) => [id, 0]));
      let drawn = 0;
      await fc.assert(
        fc.asyncProperty(soundDesign, async (design) => {
          const files = bundleFiles(design);
          const isFullTurn = drawn % SLOW_EVERY === 0;
          drawn += 1;
          const judges = offlineJudges.filter(({ id }) => isFullTurn || !SLOW.has(id));
          for (const { id, appliesTo } of judges) if (appliesTo(files)) judged.set(id, (judged.get(id) ?? 0) + 1);
          expect(await judgeFiles(files, judges)).toEqual([]);
        }),
        { numRuns: RUNS, endOnFailure: process.env['QUORATE_RUNS'] !== undefined },
      );
      const counts = [...judged].map(([id, count]) => `  ${String(count).padStart(6)}  ${id}`);
      console.log(`${drawn} designs without errors were judged by\n${counts.join('\n')}`);
      expect([...judged].filter(([, count]) => count === 0).length).toBeLessThan(isFull ? 1 : 4);
    },
  );
});
