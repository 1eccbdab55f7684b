import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from '../scripts/findBrowser.mjs';
import { benchBundles } from './bundles.ts';
import { benchCanvas } from './canvas.ts';
import { benchEdits, type EditTimes } from './edits.ts';
import { designOfSize } from './designs.ts';
import { benchEngine } from './engine.ts';
import { printResults } from './printResults.ts';
import { benchRules } from './rules.ts';
import { benchStart } from './start.ts';
import { designOfTemplates } from './templates.ts';

const PORT = 4199;
const SIZES = [100, 1_000, 3_000, 10_000];

/** Measures everything once and writes the results to the file. */
export async function main(file: string): Promise<void> {
  console.log('Checking designs of 100 to 10,000 elements ...');
  const checks = [
    { name: 'DRBD pairs', checks: benchEngine(designOfSize, SIZES) },
    { name: 'all templates side by side', checks: benchEngine(designOfTemplates, SIZES) },
  ];
  const rules = benchRules(designOfTemplates, [1_000, 10_000]);
  console.log('Making bundles of 2 to 100 servers ...');
  const bundles = benchBundles([2, 10, 50, 100]);

  const server = await preview({ logLevel: 'warn', preview: { host: '127.0.0.1', port: PORT, strictPort: true } });
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '' });
  try {
    const url = `http://127.0.0.1:${PORT}/`;
    console.log('Starting the app ...');
    const start = await benchStart(browser, url);
    console.log('Dragging on the canvas ...');
    const canvas = await benchCanvas(browser, url);
    const edits: EditTimes[] = [];
    for (const servers of [2, 10, 50, 100]) {
      console.log(`Editing a design of ${servers} servers ...`);
      edits.push(await benchEdits(browser, url, servers));
    }
    const text = printResults({ machine: machine(browser.version()), checks, rules, bundles, start, canvas, edits });
    await writeFile(file, text);
    console.log(`\n${text}\nWritten to ${file}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}

function machine(browser: string): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 1024 ** 3);
  return `${cpus().length} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GiB; Node ${process.versions.node}; Chromium ${browser}; ${nativeVersion()}`;
}

function nativeVersion(): string {
  try {
    // `dot -V` writes to standard error.
    return execFileSync('sh', ['-c', 'dot -V 2>&1'], { encoding: 'utf8' }).trim();
  } catch {
    return 'no native dot';
  }
}
