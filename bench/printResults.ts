import type { BundleTime } from './bundles.ts';
import type { CanvasTimes } from './canvas.ts';
import type { EditTimes } from './edits.ts';
import type { CheckTime } from './engine.ts';
import type { RuleTime } from './rules.ts';
import type { Bytes, StartTimes } from './start.ts';
import { round } from './statistics.ts';

/** Everything that one run measured. */
export interface Results {
  readonly machine: string;
  readonly checks: readonly { readonly name: string; readonly checks: readonly CheckTime[] }[];
  /** Slowest first. */
  readonly rules: readonly RuleTime[];
  readonly bundles: readonly BundleTime[];
  readonly start: StartTimes;
  readonly canvas: CanvasTimes;
  readonly edits: readonly EditTimes[];
}

/** So many rules are named. */
const SLOWEST = 8;

/** The results as a page, figures before words. */
export function printResults({ machine, checks, rules, bundles, start, canvas, edits }: Results): string {
  return [
    '# Measured',
    '',
    `One run of \`npm run bench\` on ${machine}. Times in milliseconds; 16.7 ms is one frame.`,
    '',
    '## From an edit to the new diagram',
    '',
    'From the key or click to the end of the frame that shows the new diagram, in Chromium, p50 / p95. Beside it native',
    '`dot` on the DOT of the whole design: parse, layout and SVG, without its start-up. The designs are DRBD pairs, each',
    'a cluster of its own, with networks, addresses and fence devices hidden as in the templates.',
    '',
    table([
      ['servers', ...(edits[0]?.edits.map(({ name }) => name) ?? []), 'all', 'native dot', 'all p50 / native'],
      ...edits.map(({ servers, edits: perEdit, all, native }) => [
        String(servers),
        ...perEdit.map(({ p50, p95 }) => `${round(p50)} / ${round(p95)}`),
        `${round(all.p50)} / ${round(all.p95)}`,
        native === undefined ? '–' : round(native),
        native === undefined ? '–' : round(all.p50 / native),
      ]),
    ]),
    '',
    '## On the canvas',
    '',
    `Work of the main thread for each step of a gesture with ${canvas.elements} elements, from one frame to the next, by Chromium's count of`,
    'its tasks.',
    '',
    table([
      ['gesture', 'p50', 'p95', 'longest'],
      ...canvas.gestures.map(({ name, p50, p95, longest }) => [name, round(p50), round(p95), round(longest)]),
    ]),
    '',
    '## Checking a design',
    '',
    'Index, world, offers and all rules, in node; medians.',
    '',
    ...checks.flatMap(({ name, checks: rows }) => [`### ${name}`, '', checkTable(rows), '']),
    'Growth is the exponent of the time over the number of elements, against the row above: 1 is linear.',
    '',
    `The slowest of the ${rules.length} rules at 10,000 elements of all templates, and their growth from 1,000:`,
    '',
    table([
      ['rule', 'ms', 'growth'],
      ...rules.slice(0, SLOWEST).map(({ ruleId, time, growth: exponent }) => [ruleId, round(time), round(exponent)]),
    ]),
    '',
    '## Making a bundle',
    '',
    'All files of DRBD pairs with findings, runbook, drills replayed for every server, and checksums, in node; medians.',
    '',
    table([
      ['servers', 'files', 'print', 'zip', 'bytes', 'bytes of the zip'],
      ...bundles.map(({ servers, files, print, pack, plain, zip }) => [
        String(servers),
        files.toLocaleString('en'),
        round(print),
        round(pack),
        `${round(plain / 1000)} kB`,
        `${round(zip / 1000)} kB`,
      ]),
    ]),
    '',
    '## Start',
    '',
    table([
      ['loaded', 'plain', 'gzip', 'brotli'],
      ['until the start page can be used', ...kilobytes(start.startPage)],
      ['until the first diagram, without Graphviz', ...kilobytes(start.app)],
      ['the worker with Graphviz', ...kilobytes(start.graphviz)],
    ]),
    '',
    table([
      ['from', 'to', 'ms'],
      ['opening the page in a new profile', 'first paint', round(start.firstPaint)],
      ['opening the page in a new profile', 'the start page takes a click', round(start.usable)],
      ['click on a template, 0.3 s after the pointer has come to it', 'its diagram', round(start.template)],
      ['opening the page again', 'diagram of the stored design', round(start.reopened)],
    ]),
    '',
  ].join('\n');
}

function checkTable(checks: readonly CheckTime[]): string {
  return table([
    ['elements', 'fresh design', 'after an edit', 'growth', 'load', 'save', 'findings'],
    ...checks.map((check, at) => [
      check.elements.toLocaleString('en'),
      round(check.fresh),
      round(check.afterEdit),
      growth(checks[at - 1], check),
      round(check.load),
      round(check.save),
      check.findings.toLocaleString('en'),
    ]),
  ]);
}

function growth(before: CheckTime | undefined, check: CheckTime): string {
  if (!before) return '–';
  return round(Math.log(check.fresh / before.fresh) / Math.log(check.elements / before.elements));
}

function kilobytes({ plain, gzip, brotli }: Bytes): string[] {
  return [plain, gzip, brotli].map((bytes) => `${round(bytes / 1000)} kB`);
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
