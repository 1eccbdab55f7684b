import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { usableSize } from '../../src/kinds/drbd/metadataSize.ts';
import { ENVIRONMENT, hasTools } from './hasTools.ts';

/** What drbdmeta leaves of a sparse file of that size, in bytes: the data ends where the bitmap begins. */
function leftByDrbdmeta(bytes: number, peers: number | undefined): number {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-drbdmeta-'));
  const file = join(folder, 'disk');
  const handle = openSync(file, 'w');
  ftruncateSync(handle, bytes);
  closeSync(handle);
  const format = peers === undefined ? 'v08' : 'v09';
  const run = (...words: string[]): string =>
    spawnSync('drbdmeta', ['--force', '0', format, file, 'internal', ...words], {
      env: ENVIRONMENT,
      encoding: 'utf8',
      input: '',
    }).stdout;
  run('create-md', ...(peers === undefined ? [] : [String(peers)]));
  const [, offset] = /^# bm_offset (\d+)/m.exec(run('dump-md')) ?? [];
  rmSync(folder, { recursive: true });
  return Number(offset);
}

describe.skipIf(!hasTools('drbdmeta'))('drbdmeta leaves what the program computes', () => {
  test('for DRBD 9 and any number of peers', () => {
    const size = fc.oneof(
      fc.integer({ min: 2 * 1024 ** 2, max: 1024 ** 3 }),
      fc.integer({ min: 1024 ** 3, max: 8 * 1024 ** 4 }),
    );
    fc.assert(
      fc.property(size, fc.integer({ min: 1, max: 31 }), (bytes, peers) => {
        const sectors = Math.floor(bytes / 512) * 512;
        expect(leftByDrbdmeta(sectors, peers)).toBe(usableSize(sectors, peers, 'internal'));
      }),
      { numRuns: 30 },
    );
  });

  test('for DRBD 8.4, which has one peer', () => {
    for (const bytes of [2 * 1024 ** 2, 5_000_000_000, 100 * 1024 ** 3, 4 * 1024 ** 4]) {
      expect(leftByDrbdmeta(bytes, undefined)).toBe(usableSize(bytes, 1, 'internal'));
    }
  });
});
