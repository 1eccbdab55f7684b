import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const root = resolve(project, process.env['QUORATE_SHARED'] ?? '../shared');

/** Absolute path of a file among the material that several projects share: the seed's graphs, checkers, corpora. */
export function sharedPath(...parts: readonly string[]): string {
  return join(root, ...parts);
}

/**
 * Whether that file is there. Tests use it with `skipIf`. It says aloud what is missing, and where everything has to be
 * there (CI=true) it answers yes, so that the test runs and fails.
 */
export function hasShared(...parts: readonly string[]): boolean {
  if (existsSync(sharedPath(...parts))) return true;
  console.warn(`Skipped: ${sharedPath(...parts)} is missing. Set QUORATE_SHARED to the folder that holds it.`);
  return process.env['CI'] === 'true';
}
