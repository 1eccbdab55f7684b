// npm run judges -- --runs N [--seed S] [--slow-every K]: random designs without errors through all tools that read files of
// a bundle; the tools that take seconds get every Kth of them.
import { parseArgs } from 'node:util';
import { installDependencies, installJudges, TOOL_PATH } from './install.mjs';
import { runTool } from './run.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: 'random' },
    'slow-every': { type: 'string', default: '8' },
  },
});

async function judgeRandomDesigns() {
  if (!/^[1-9]\d*$/.test(values.runs)) throw new Error('--runs wants a number of designs.');
  if (!/^[1-9]\d*$/.test(values['slow-every'])) throw new Error('--slow-every wants a number.');
  if (!(await installDependencies())) return 1;
  const lack = await installJudges();
  if (lack !== '') {
    console.error(`Not every judge can run: ${lack}`);
    return 1;
  }
  const env = {
    PATH: TOOL_PATH,
    QUORATE_RUNS: values.runs,
    QUORATE_SEED: values.seed,
    QUORATE_SLOW_EVERY: values['slow-every'],
  };
  return (await runTool('vitest', ['run', '--project', 'judges', 'tests/judges/anyDesign.judge.ts'], { env })).code;
}

process.exitCode = await judgeRandomDesigns();
