import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_FUNCTIONS } from '../src/core/deploy/library/dataFunctions.ts';

/** What the functions use of the host and of the rest of the library: a mount is a file `mounted`. */
const AROUND = `set -euo pipefail
HOST=one
STATE=$PWD/state DESIGN=mail
say() { printf '%s\\n' "$*"; }
fail() { printf '%s\\n' "$*"; exit 1; }
confirm() { [ "\${CONFIRM:-}" = "$1" ] || fail "CONFIRM=$1: $2"; }
mountpoint() { [ -e "$STATE.mounted" ]; }
selinuxenabled() { false; }
runuser() { shift 3; "$@"; }
prog=$PWD/prog vol=$PWD/vol`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-data-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function shell(line: string): { readonly status: number | null; readonly stdout: string } {
  return spawnSync('bash', ['-c', `${AROUND}\n${DATA_FUNCTIONS}\n${line}`], { cwd: folder, encoding: 'utf8' });
}

const LINK = 'mkdir -p vol prog && echo mail >prog/1. && link_data "$vol" "$vol/data" <<<"$prog"';
const COPY = 'touch state.mounted && echo "$prog" | copy_data "$vol" "$vol"';

test('data is copied once, and what programs write afterwards stays', () => {
  expect(shell(LINK).status).toBe(0);
  expect(shell(COPY).status).toBe(0);
  expect(shell('echo new >prog/1.').status).toBe(0);
  expect(shell(COPY)).toMatchObject({ status: 0, stdout: '' });
  expect(shell('cat prog/1. prog.before-quorate/1.').stdout).toBe('new\nmail\n');
});

test('an older copy on the volume is not used in the place of the data of the host unless that is meant', () => {
  shell(`${LINK}; mkdir -p "vol/data$prog"; echo old >"vol/data$prog/1."`);
  const refused = shell(COPY);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toMatch(/^CONFIRM=.*prog: nothing, but .* held data before/);
  expect(shell(`CONFIRM=$prog; ${COPY}`).status).toBe(0);
  expect(shell('cat prog/1.').stdout).toBe('old\n');
});

test('an empty directory on the volume does not stand for the data', () => {
  shell(`${LINK}; mkdir -p "vol/data$prog"`);
  expect(shell(COPY).status).toBe(0);
  expect(shell('cat prog/1.').stdout).toBe('mail\n');
});

test('another host that copies to the same place at the same time takes nothing away', () => {
  shell(LINK);
  const other = `HOST=two STATE=$PWD/two; touch two.mounted; cp() { return 1; }; ${COPY.replace('touch state.mounted && ', '')}`;
  const meets = `cp() { command cp "$@"; (${other}) || true; }; ${COPY}`;
  expect(shell(meets).status).toBe(0);
  expect(shell('cat prog/1.').stdout).toBe('mail\n');
});

test('of two hosts that copy to the same place one is refused, and the data is whole', () => {
  shell(LINK);
  const other = `HOST=two STATE=$PWD/two; touch two.mounted; ${COPY.replace('touch state.mounted && ', '')}`;
  const meets = `cp() { unset -f cp; cp "$@"; (${other}) || exit 3; }; ${COPY}`;
  const refused = shell(meets);
  expect(refused).toMatchObject({ status: 1, stdout: expect.stringContaining('could not copy') });
  expect(shell('cat prog/1.').stdout).toBe('mail\n');
});

test('nothing is mounted over data of the host', () => {
  shell('mkdir prog && echo mail >prog/1.');
  expect(shell('lead_to "$prog" <<<"$prog"').status).toBe(1);
  const refused = shell('link_data "$prog" "$prog" <<<"$prog"');
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('holds data that what is mounted at');
});

test('no program starts on a new volume that is mounted in the place of its directory', () => {
  const line =
    'mkdir -p prog prog.before-quorate prog/lost+found; touch state.mounted; echo "$prog" | copy_data "$prog" "$prog"';
  const refused = shell(line);
  expect(refused.status).toBe(1);
  expect(refused.stdout).toContain('where nothing is yet');
});
