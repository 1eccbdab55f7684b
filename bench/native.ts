import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Milliseconds that native `dot` takes to parse, lay out and write one SVG, or undefined if it is not installed. */
export async function timeNativeDot(dot: string): Promise<number | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'quorate-bench-'));
  const file = join(folder, 'graph.dot');
  await writeFile(file, dot);
  try {
    // Start-up is the same for one file and for many, so that it falls out of the difference.
    const once = await timeCopies(file, 1);
    if (once === undefined) return undefined;
    const copies = Math.max(3, Math.min(60, Math.round(3_000 / Math.max(once, 20))));
    const several = await timeCopies(file, 1 + copies);
    return several === undefined ? undefined : (several - once) / copies;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Best of three runs of one process over `count` copies of the file. */
async function timeCopies(file: string, count: number): Promise<number | undefined> {
  const args = ['-Tsvg', ...Array.from({ length: count }, () => file)];
  const runs: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const started = performance.now();
    if (!(await succeeds('dot', args))) return undefined;
    runs.push(performance.now() - started);
  }
  return Math.min(...runs);
}

/** The output goes nowhere, so that no disk and no terminal is measured. */
function succeeds(command: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore' });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}
