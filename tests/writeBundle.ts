import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ConfigFile } from '../src/core/configs/configFragment.ts';

/** Writes configuration files below a folder, scripts executable. */
export function writeBundleTo(folder: string, files: readonly ConfigFile[]): void {
  writeTextsTo(
    folder,
    files.map(({ path, lines, executable }) => ({
      path,
      executable,
      text: lines.map((line) => `${line.text}\n`).join(''),
    })),
  );
}

/** Writes text files below a folder, scripts executable. */
export function writeTextsTo(
  folder: string,
  files: readonly { readonly path: string; readonly text: string; readonly executable: boolean }[],
): void {
  for (const { path, text, executable } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    if (executable) chmodSync(target, 0o755);
  }
}

/** Runs `use` to its end with a new folder that is deleted afterwards. */
export async function withFolderUntil<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
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
