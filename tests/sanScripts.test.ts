import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHECK_SECRETS } from '../src/kinds/san/configs/secretCheck.ts';
import { withFolder } from './writeBundle.ts';

/** Runs what the login script does before it logs in, over an iscsid.conf with these lines. */
function checkSecrets(...lines: string[]): { readonly code: number | null; readonly says: string } {
  return withFolder((folder) => {
    const conf = join(folder, 'iscsid.conf');
    writeFileSync(conf, lines.map((line) => `${line}\n`).join(''));
    const script = `set -euo pipefail\n${CHECK_SECRETS.replace('/etc/iscsi/iscsid.conf', conf)}`;
    const { status, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
    return { code: status, says: stderr };
  });
}

const one = (secret: string): string => `node.session.auth.password = ${secret}`;
const back = (secret: string): string => `node.session.auth.password_in = ${secret}`;

test.each<[string, string[]]>([
  ['twelve bytes', [one('123456789012')]],
  ['two secrets', [one('123456789012'), back('210987654321')]],
  ['no CHAP at all', ['node.session.auth.authmethod = None']],
])('servers log in with %s', (_, lines) => {
  expect(checkSecrets(...lines)).toEqual({ code: 0, says: '' });
});

test.each<[string, string[], string]>([
  ['a placeholder', [one('CHANGE_ME_CHAP_SECRET')], 'placeholder'],
  ['eleven bytes', [one('12345678901')], 'shorter than 12 bytes'],
  ['eleven bytes the other way', [one('123456789012'), back('12345678901')], 'shorter than 12 bytes'],
  ['the same both ways', [one('123456789012'), back('123456789012')], 'are the same'],
])('servers do not log in with %s', (_, lines, says) => {
  const outcome = checkSecrets(...lines);
  expect(outcome.code).toBe(1);
  expect(outcome.says).toContain(says);
  expect(outcome.says).not.toContain('12345678901 ');
});
