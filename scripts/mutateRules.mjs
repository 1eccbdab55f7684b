// Does a test notice when the condition of a rule flips? In a copy of the project, one condition of every rule is changed
// at a time; those that the rule's own examples do not notice are listed. Not part of npm test, it takes minutes.
// `node scripts/mutateRules.mjs san/ nas/soft-mount` mutates only the rules whose ids begin so.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = process.argv.slice(2);
const project = join(dirname(fileURLToPath(import.meta.url)), '..');
const GUARD = /\bif \((.*)\) return \[\];|return (.*) \? \[\] : |return (.*) \? (?=\[\{)/g;
const SWAPS = {
  ' && ': ' || ',
  ' || ': ' && ',
  ' === ': ' !== ',
  ' !== ': ' === ',
  ' < ': ' <= ',
  ' <= ': ' < ',
  ' > ': ' >= ',
  ' >= ': ' > ',
};

/** All mutants of a rule: a guard negated, or one operator swapped, from where it begins to check. */
function mutantsOf(text) {
  const check = text.indexOf('  check(');
  const replace = (start, end, by) => `${text.slice(0, start)}${by}${text.slice(end)}`;
  const guards = [...text.matchAll(GUARD)].map((match) => {
    const condition = match[1] ?? match[2] ?? match[3];
    const start = match.index + match[0].indexOf(condition);
    return { start, text: replace(start, start + condition.length, `!(${condition})`) };
  });
  const swaps = Object.entries(SWAPS).flatMap(([from, to]) =>
    [...text.matchAll(new RegExp(from.replaceAll('|', '\\|'), 'g'))].map(({ index }) => ({
      start: index,
      text: replace(index, index + from.length, to),
    })),
  );
  return [...guards, ...swaps].filter(({ start }) => start > check).sort((a, b) => a.start - b.start);
}

function listRules(folder) {
  return readdirSync(join(folder, 'src/kinds'), { withFileTypes: true })
    .filter((kind) => kind.isDirectory())
    .flatMap((kind) => {
      const rules = join(folder, 'src/kinds', kind.name, 'rules');
      return readdirSync(rules, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .filter((entry) => wanted.length === 0 || wanted.some((id) => `${kind.name}/${entry.name}`.startsWith(id)))
        .map((entry) => join(rules, entry.name, 'rule.ts'));
    });
}

/** Which of the mutants their own examples do not notice; one that hangs leaves rules without an answer. */
function survivorsOf(copy, mutants, cases) {
  if (mutants.length === 0) return [];
  const report = join(copy, 'report.json');
  const folders = mutants.map(({ path }) => `${relative(copy, dirname(path))}/`);
  const args = ['vitest', 'run', '--project', 'unit-rules', ...folders, '-t', cases, '--reporter', 'json'];
  rmSync(report, { force: true });
  spawnSync('npx', [...args, `--outputFile.json=${report}`], { cwd: copy, stdio: 'ignore', timeout: 600_000 });
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = new Set(testResults.flatMap(({ name, status }) => (status === 'failed' ? [dirname(name)] : [])));
  return mutants.filter(({ path }) => !failed.has(dirname(path)));
}

const copy = mkdtempSync(join(tmpdir(), 'rules-'));
try {
  for (const part of ['src', 'tests', 'package.json', 'vitest.config.ts']) {
    cpSync(join(project, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
  const rules = listRules(copy).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
  const mutants = rules.map(({ path, text }) => ({ path, text, list: mutantsOf(text) }));
  const rounds = Math.max(...mutants.map(({ list }) => list.length));
  const survivors = [];
  for (let round = 0; round < rounds; round += 1) {
    const mutated = mutants.flatMap(({ path, text, list }) =>
      list[round] ? [{ path, text, mutant: list[round] }] : [],
    );
    for (const { path, mutant } of mutated) writeFileSync(path, mutant.text);
    const left = survivorsOf(copy, mutated, 'complains|is content');
    // What a fix does is judged by all rules: only the mutants that are left may stand beside each other here.
    for (const { path, text } of mutated) writeFileSync(path, text);
    for (const { path, mutant } of left) writeFileSync(path, mutant.text);
    for (const { path, text, mutant } of survivorsOf(copy, left, 'is safely fixed')) {
      const line = text.slice(0, mutant.start).split('\n').length;
      survivors.push(`${relative(copy, path)}:${line} ${mutant.text.split('\n')[line - 1].trim()}`);
    }
    for (const { path, text } of left) writeFileSync(path, text);
  }
  const count = mutants.reduce((sum, { list }) => sum + list.length, 0);
  console.log(`${count} mutants of ${rules.length} rules, ${survivors.length} unnoticed.`);
  for (const survivor of survivors) console.log(`  ${survivor}`);
  process.exitCode = survivors.length > 0 ? 1 : 0;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
