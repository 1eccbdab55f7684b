import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { sbdDisklessDesign, sbdOnLunDesign } from '../../../../tests/fencingDesigns.ts';
import { joinDeployments, type RunbookStep } from '../../../core/deploy/deployment.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';
import { deploy } from '../deploy.ts';

const stepsOf = (design: Design): readonly RunbookStep[] =>
  joinDeployments([deploy(workbench.analyse(design).view)]).steps.filter(({ title }) => title.includes('SBD'));

test('no disk is prepared anew below an SBD that runs', () => {
  const [step] = stepsOf(sbdOnLunDesign()).filter(({ title }) => title.startsWith('Prepare '));
  const run = (running: number): string =>
    spawnSync(
      'bash',
      [
        '-c',
        `set -euo pipefail\nfail() { echo "FAULT $*"; exit 1; }\nsystemctl() { return ${running}; }\nBUNDLE=/nowhere\n${step?.run ?? ''}`,
      ],
      { encoding: 'utf8' },
    ).stdout;
  expect(run(0)).toMatch(/^FAULT SBD runs, and needs .* as it is\. /);
  expect(run(1)).toBe('');
});

test('SBD runs before a configuration is loaded that counts on it, and is looked at in the end', () => {
  for (const design of [sbdOnLunDesign(), sbdDisklessDesign()]) {
    const seen = stepsOf(design).filter(({ title }) => title === 'See that SBD runs');
    expect(seen.map(({ phase, place }) => [phase, place])).toEqual([
      ['cluster', 45],
      ['verify', 15],
    ]);
  }
});
