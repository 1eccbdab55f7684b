import { join } from 'node:path';
import { expect, test } from 'vitest';
import { offlineJudges } from '../judges/offline/index.ts';
import { bundleFiles } from '../judges/offline/judgeBundle.ts';
import { variants } from '../variants/index.ts';
import { printJudges } from './printJudges.ts';

test('docs/judges.md says who judges what; npm run docs renews it', async () => {
  await expect(printJudges()).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/judges.md'));
});

test('every judge has something to judge in some variant', () => {
  const bundles = variants.map(({ design }) => bundleFiles(design()));
  const idle = offlineJudges.filter((judge) => !bundles.some((files) => judge.appliesTo(files)));
  expect(idle.map(({ id }) => id)).toEqual([]);
});
