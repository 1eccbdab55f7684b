import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { patchElement } from '../src/core/edits/edit.ts';
import { CHECK_SECRETS } from '../src/kinds/san/configs/secretCheck.ts';
import { printer } from '../src/printer.ts';
import { workbench } from '../src/workbench.ts';
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

/** Runs the script of a Linux host that is the array, with a targetcli that only says what it is asked. */
function makeTarget(secret: string, secretOfArray: string): { readonly code: number | null; readonly says: string } {
  const template = workbench.fromTemplate('san');
  if (!template) throw new Error('no SAN template');
  const array = { platform: 'linux-host', authentication: 'mutual-chap' };
  const files = printer.configs(workbench.analyse(patchElement(template, 'san-array', array)));
  const lines = files.find(({ path }) => path === 'san/lio-SAN_Array.sh')?.lines ?? [];
  const text = lines.map((line) => `${line.text}\n`).join('');
  return withFolder((folder) => {
    const script = join(folder, 'lio.sh');
    writeFileSync(
      script,
      text.replace('CHANGE_ME_CHAP_SECRET_OF_ARRAY', secretOfArray).replace('CHANGE_ME_CHAP_SECRET', secret),
    );
    writeFileSync(join(folder, 'targetcli'), '#!/bin/sh\necho "$@"\n');
    chmodSync(join(folder, 'targetcli'), 0o755);
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    const { status, stdout, stderr } = spawnSync('bash', [script], { encoding: 'utf8', env });
    return { code: status, says: `${stdout}${stderr}` };
  });
}

test('a Linux host makes its target with two secrets', () => {
  const { code, says } = makeTarget('123456789012', '210987654321');
  expect(code).toBe(0);
  expect(says).toContain(
    'set auth userid=kolab password=123456789012 mutual_userid=array mutual_password=210987654321',
  );
  expect(says).toMatch(/\nsaveconfig\n$/);
});

test.each<[string, string, string, string]>([
  ['a placeholder', 'CHANGE_ME_CHAP_SECRET', '210987654321', 'placeholder'],
  ['a placeholder the other way', '123456789012', 'CHANGE_ME_CHAP_SECRET_OF_ARRAY', 'placeholder'],
  ['eleven bytes', '12345678901', '210987654321', 'shorter than 12 bytes'],
  ['eleven bytes the other way', '123456789012', '21098765432', 'shorter than 12 bytes'],
  ['the same both ways', '123456789012', '123456789012', 'are the same'],
])('a Linux host makes no target with %s', (_, secret, secretOfArray, why) => {
  const { code, says } = makeTarget(secret, secretOfArray);
  expect(code).toBe(1);
  expect(says).toContain(why);
  expect(says).not.toContain('/iscsi');
});
