// npm run check: format, types, lint, boundaries, unused code, sizes and words. Under a minute; two parts at a time.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { installDependencies } from './install.mjs';
import { project, runTool } from './run.mjs';

const SKIPPED = new Set(['.git', 'node_modules', 'dist', 'test-results', 'playwright-report', '.cache']);
const TEXT = /\.(ts|tsx|mjs|js|json|md|css|html|svg|dot|gv|xml|res|conf|cfg|sh|txt|yml|yaml)$/;
const TEST = /\.(test|judge)\.tsx?$/;

const LIMITS = { median: 60, most: 200, any: 350 };

/** Words that nothing in the project may hold, with the reason. */
const FORBIDDEN = [
  [/\b(TODO|FIXME|XXX)\b/, 'unfinished work belongs into an issue'],
  [/(?<![\w.$}>-])\/(work|root|home\/\w+)\//, 'a path of somebody’s machine'],
  [/https?:\/\/[\w.-]*(registry|artifactory|nexus)[\w.-]*/, 'a package registry of somebody’s machine'],
  [/^(<{7}|>{7}) /m, 'an unfinished merge'],
];

async function listFiles(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = entries
    .filter((entry) => !SKIPPED.has(entry.name))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  return (await Promise.all(lists)).flat();
}

/** Counts lines of sources (tests aside) against the limits: half of the files, nineteen of twenty, all of them. */
async function checkSizes() {
  const files = (await listFiles(join(project, 'src'))).filter((file) => /\.tsx?$/.test(file) && !TEST.test(file));
  const sizes = await Promise.all(
    files.map(async (file) => ({ file, lines: (await readFile(file, 'utf8')).split('\n').length - 1 })),
  );
  sizes.sort((a, b) => a.lines - b.lines);
  const at = (share) => sizes[Math.min(sizes.length - 1, Math.floor(sizes.length * share))]?.lines ?? 0;
  const problems = [
    ...(sizes.length === 0 ? ['no source file was found'] : []),
    ...(at(0.5) > LIMITS.median ? [`the median is ${at(0.5)} lines, the limit ${LIMITS.median}`] : []),
    ...(at(0.95) > LIMITS.most ? [`5 % of the files are longer than ${LIMITS.most} lines (95 %: ${at(0.95)})`] : []),
    ...sizes
      .filter(({ lines }) => lines > LIMITS.any)
      .map(({ file, lines }) => `${relative(project, file)} has ${lines} lines, the limit is ${LIMITS.any}`),
  ];
  const summary = `${sizes.length} files, median ${at(0.5)} lines, 95 % up to ${at(0.95)}, longest ${at(1)}`;
  return { code: problems.length > 0 ? 1 : 0, output: problems.join('\n'), summary };
}

async function checkWords() {
  const self = join('scripts', 'check.mjs');
  const files = (await listFiles(project)).map((file) => relative(project, file)).filter((file) => TEXT.test(file));
  const problems = [];
  for (const file of files.filter((name) => name !== self)) {
    const text = await readFile(join(project, file), 'utf8');
    for (const [pattern, reason] of FORBIDDEN) {
      const found = pattern.exec(text);
      if (!found) continue;
      const line = text.slice(0, found.index).split('\n').length;
      problems.push(`${file.split(sep).join('/')}:${line}: "${found[0].trim()}": ${reason}`);
    }
  }
  return { code: problems.length > 0 ? 1 : 0, output: problems.join('\n'), summary: `${files.length} files` };
}

const quiet = { quiet: true, env: { FORCE_COLOR: '0', NO_COLOR: '1' } };

const parts = [
  ['types of core and kinds, without DOM', () => runTool('tsc', ['-p', 'tsconfig.core.json'], quiet)],
  ['types', () => runTool('tsc', ['-p', 'tsconfig.json'], quiet)],
  ['lint and imports', () => runTool('oxlint', ['--type-aware', '--format', 'unix', '.'], quiet)],
  [
    'format',
    () =>
      runTool(
        'prettier',
        [
          '--check',
          '--log-level',
          'warn',
          '--cache',
          '--cache-location',
          'node_modules/.cache/prettier/formatted',
          '.',
        ],
        quiet,
      ),
  ],
  ['boundaries', () => runTool('vitest', ['run', '--project', 'unit', '--reporter', 'dot', 'tests/boundaries'], quiet)],
  ['unused code', () => runTool('knip', ['--no-config-hints'], quiet)],
  ['sizes', checkSizes],
  ['words', checkWords],
];

/** Runs the parts, two at a time, and tells each as it ends. Gives the names of those that failed. */
async function checkAll() {
  const waiting = [...parts];
  const failed = [];
  const work = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) {
      const [name, check] = part;
      const started = Date.now();
      const { code, output, summary = '' } = await check();
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '  ok  ' : 'FAILED'}  ${name}${summary === '' ? '' : `: ${summary}`} (${seconds} s)`);
      if (code !== 0) {
        failed.push(name);
        console.log(output.trim().replace(/^/gm, '        '));
      }
    }
  };
  await Promise.all([work(), work()]);
  return failed;
}

const started = Date.now();
const failed = (await installDependencies()) ? await checkAll() : ['dependencies'];
const seconds = ((Date.now() - started) / 1000).toFixed(0);
console.log(failed.length === 0 ? `All checks passed in ${seconds} s.` : `Checks failed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
