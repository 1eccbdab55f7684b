import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigFile } from '../src/core/configs/configFragment.ts';

/** Writes configuration files below a folder, scripts executable. */
export function writeBundleTo(folder: string, files: readonly ConfigFile[]): void {
  for (const { path, lines, executable } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, lines.map((line) => `${line.text}\n`).join(''));
    if (executable) chmodSync(target, 0o755);
  }
}

/** Runs `use` with a new folder that is deleted afterwards. */
export function withFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
