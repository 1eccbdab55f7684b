import { describe, expect, test } from 'vitest';
import { variants } from '../variants/index.ts';
import { hasTools } from './hasTools.ts';
import { offlineJudges } from './offline/index.ts';
import { bundleFiles, judgeFiles } from './offline/judgeBundle.ts';

const tools = [...new Set(offlineJudges.flatMap((judge) => judge.tools))];

describe.skipIf(!hasTools(...tools))('every judge that has something to judge is content with', () => {
  test.each(variants.map((variant) => [variant.title, variant] as const))('%s', async (_title, variant) => {
    expect(await judgeFiles(bundleFiles(variant.design()), offlineJudges)).toEqual([]);
  });
});
