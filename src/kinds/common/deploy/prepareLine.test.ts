import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareLine } from './prepareLine.ts';

/** What a script that prepares a device is told in CONFIRM, on a host with these marks of scripts that have ended. */
function confirmedWith(marks: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-'));
  try {
    for (const mark of marks) writeFileSync(join(folder, mark), '');
    writeFileSync(join(folder, 'prepare.sh'), '#!/bin/sh\nprintf %s "$CONFIRM"\n', { mode: 0o755 });
    const line = prepareLine({ prepare: 'prepare.sh', name: 'kolab', phase: 'shared-storage' });
    const head = `set -euo pipefail\nsay() { :; }\nSTATE=${folder} DESIGN=. BUNDLE=${folder}\n`;
    return execFileSync('bash', ['-c', head + line], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each<[string, readonly string[], string]>([
  ['is wiped on a word while the host is new', [], 'kolab'],
  ['is wiped on a word after the earlier scripts', ['30-storage.sh'], 'kolab'],
  ['is not wiped again once it was made', ['35-shared-storage.sh'], ''],
  ['is not wiped on a member that others made it for', ['40-cluster.sh'], ''],
])('a device %s', (_what, marks, word) => {
  expect(confirmedWith(marks)).toBe(word);
});
