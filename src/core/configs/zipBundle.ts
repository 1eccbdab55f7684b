import { strToU8, zipSync, type Zippable } from 'fflate';
import type { BundleEntry } from './bundleEntry.ts';

/** DOS time starts here; one fixed time keeps the same design the same bytes. */
const NO_TIME = '1980-01-01T00:00:00';
const UNIX = 3;

/** Packs entries below `folder` into a zip: sorted, without a clock, scripts executable (mode 755). */
export function zipBundle(folder: string, entries: readonly BundleEntry[]): Uint8Array {
  const sorted = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files: Zippable = {};
  for (const { path, content, executable } of sorted) {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    const mode = executable ? 0o100755 : 0o100644;
    files[`${folder}/${path}`] = [bytes, { level: 6, mtime: NO_TIME, os: UNIX, attrs: mode * 2 ** 16 }];
  }
  return zipSync(files);
}
