// npm test: installs what is missing and runs everything: check, build, unit, properties, judges, stories in a browser.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './build.mjs';
import { installBrowser, installDependencies, installJudges, TOOL_PATH } from './install.mjs';
import { project, run, runTool } from './run.mjs';

const isCi = process.env['CI'] === 'true';
const results = join(project, 'test-results');
const counts = [];
const notes = [];

const title = (text) => console.log(`\n=== ${text}`);

/** A step that is no test: it counts only when it fails. */
function recordStep(name, code) {
  if (code !== 0) counts.push({ name, passed: 0, failed: 1, skipped: 0 });
}

/** A part that cannot run: told loudly; a failure where everything has to run. */
function recordMissing(name, reason) {
  notes.push(`${name} can run: ${reason}`);
  console.log(`\n!!! ${name} can run: ${reason}`);
  if (isCi) counts.push({ name, passed: 0, failed: 1, skipped: 0 });
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

const isProperty = (file) => /\.property\.test\.ts$|^property/.test(basename(file));

/** Counts of one list of vitest files; a file that could not even be loaded is one failure. */
function countFiles(name, files) {
  const statuses = files.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed' ? ['failed'] : assertionResults.map((result) => result.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { name, passed, failed, skipped: statuses.length - passed - failed };
}

async function runVitest(name, projects, reporter, files) {
  const file = join(results, `${name}.json`);
  const args = [
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter',
    reporter,
    '--reporter',
    'json',
    `--outputFile.json=${file}`,
  ];
  const { code } = await runTool('vitest', args, { env: { PATH: TOOL_PATH } });
  const report = readJson(file)?.testResults ?? [];
  const found = Object.entries(files).map(([label, belongs]) =>
    countFiles(
      label,
      report.filter((result) => belongs(result.name)),
    ),
  );
  counts.push(...found);
  if (code !== 0 && found.every(({ failed }) => failed === 0)) recordStep(`${name} (the run itself)`, code);
}

async function runStories() {
  const { code } = await runTool('playwright', ['test']);
  const stats = readJson(join(results, 'e2e.json'))?.stats;
  const failed = stats?.unexpected ?? 0;
  counts.push({
    name: 'e2e',
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed,
    skipped: stats?.skipped ?? 0,
  });
  if (code !== 0 && failed === 0) recordStep('e2e (the run itself)', code);
}

async function testAll() {
  title('Check');
  recordStep('check', (await run(process.execPath, ['scripts/check.mjs'])).code);

  title('Build');
  const isBuilt = await build();
  recordStep('build', isBuilt ? 0 : 1);

  title('Unit tests and properties');
  await runVitest('unit', ['unit', 'unit-rules'], 'dot', { unit: (file) => !isProperty(file), properties: isProperty });

  title('Judges: the real tools on what was generated');
  const lack = await installJudges();
  // Each judge skips itself aloud where its own tools are missing, so that the others still speak.
  if (lack !== '') recordMissing('Not every judge', lack);
  // Two halves at once: most of the second one waits for daemons.
  await Promise.all([
    runVitest('judges', ['judges'], 'default', { judges: () => true }),
    runVitest('daemons', ['daemons'], 'default', { daemons: () => true }),
  ]);

  title('Stories in a browser');
  const browser = await installBrowser();
  if (!isBuilt) recordMissing('No story', 'the build failed');
  else if (browser) await runStories();
  else recordMissing('No story', 'no Chromium was found or could be installed; set CHROMIUM_PATH to one');
}

function summarise(seconds) {
  title(`Result after ${Math.floor(seconds / 60)} min ${seconds % 60} s`);
  for (const { name, passed, failed, skipped } of counts) {
    console.log(`${name}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  }
  for (const note of notes) console.log(note);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  // Where everything has to run, a skipped test is a failed one.
  const skipped = isCi ? 0 : sum('skipped');
  const failed = sum('failed') + (isCi ? sum('skipped') : 0);
  const passed = sum('passed');
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed === 0 && passed > 0;
}

const started = Date.now();
if (await installDependencies()) {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await testAll();
} else recordStep('npm ci', 1);
process.exitCode = summarise(Math.round((Date.now() - started) / 1000)) ? 0 : 1;
