import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUNBOOK_LIBRARY } from '../../../core/deploy/library/library.ts';
import { prepareLine } from './prepareLine.ts';

/** What a script that prepares a device is told in CONFIRM, each time that it is called, on a host that remembers these things. */
function confirmedWith(things: readonly string[], calls: readonly string[] = ['mail']): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-'));
  try {
    writeFileSync(join(folder, 'deployed'), things.map((thing) => `${thing}\n`).join(''));
    writeFileSync(join(folder, 'prepare.sh'), '#!/bin/sh\necho "[$CONFIRM]"\n', { mode: 0o755 });
    writeFileSync(join(folder, 'lib.sh'), RUNBOOK_LIBRARY);
    const lines = calls.map((name) => prepareLine({ prepare: 'prepare.sh', name, thing: 'LUN 36001' }));
    const head = `set -euo pipefail\n. ${folder}/lib.sh\nsay() { :; }\nSTATE=${folder} DESIGN=. BUNDLE=${folder}\n`;
    return execFileSync('bash', ['-c', head + lines.join('\n')], { encoding: 'utf8' })
      .trim()
      .split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each<[string, readonly string[], string]>([
  ['is wiped on a word while the host knows nothing of it', [], '[mail]'],
  ['is wiped on a word though others were deployed before', ['LUN 360011', 'LUN 3600', 'disk LUN 36001'], '[mail]'],
  ['is not wiped again once it was deployed', ['LUN 3600', 'LUN 36001'], '[]'],
])('a device %s', (_what, things, word) => {
  expect(confirmedWith(things)).toEqual([word]);
});

test('a device is not wiped a second time, by whichever name', () => {
  expect(confirmedWith([], ['mail', 'mail', 'post'])).toEqual(['[mail]', '[]', '[]']);
});

test('a script that makes several devices is told which', () => {
  const line = prepareLine({ prepare: 'hosts/$HOST/x.sh', device: '/dev/v db', name: 'v', thing: 'disk' });
  expect(line).toContain(`"$BUNDLE/hosts/$HOST/x.sh" '/dev/v db'\n`);
});
