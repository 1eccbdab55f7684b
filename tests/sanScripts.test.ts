import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
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

/**
 * Runs the login script of the first server over one iscsid.conf after the other, with an iscsiadm that takes the secret into a
 * record when it makes one, and deletes none whose session runs (iscsiadm(8)). Gives the exit codes and what a record holds then.
 */
function logInWith(
  secrets: readonly string[],
  right: string,
  sessionRuns = false,
): { readonly codes: readonly (number | null)[]; readonly kept: string } {
  const template = workbench.fromTemplate('san');
  if (!template) throw new Error('no SAN template');
  const files = printer.configs(workbench.analyse(template));
  const lines = files.find(({ path }) => path === 'hosts/kolab1/iscsi-initiator.sh')?.lines ?? [];
  return withFolder((folder) => {
    const conf = join(folder, 'iscsid.conf');
    const text = lines.map((line) => `${line.text}\n`).join('');
    writeFileSync(join(folder, 'initiator.sh'), text.replaceAll('/etc/iscsi/iscsid.conf', conf));
    writeFileSync(
      join(folder, 'iscsiadm'),
      `#!/bin/bash
record=${folder}/record-$6
case $* in
  *' -o new') sed 's/.* = //' ${conf} >"$record" ;;
  *' -o delete') ${sessionRuns ? 'exit 15' : 'rm "$record"'} ;;
  *' -o update '*) [ -e "$record" ] ;;
  *' --login') ${sessionRuns ? 'exit 15' : `[ "$(<"$record")" = ${right} ] || exit 24`} ;;
  *) [ -e "$record" ] ;;
esac
`,
      { mode: 0o755 },
    );
    const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` };
    const codes = secrets.map((secret) => {
      writeFileSync(conf, `${one(secret)}\n`);
      return spawnSync('bash', [join(folder, 'initiator.sh')], { env }).status;
    });
    return { codes, kept: readFileSync(join(folder, 'record-10.10.1.41:3260'), 'utf8').trim() };
  });
}

test('a mistyped secret that is mended lets the server log in', () => {
  expect(logInWith(['mistyped-secret', 'right-secret-12'], 'right-secret-12').codes).toEqual([24, 0]);
});

test('a changed secret is kept for the next login while the session runs', () => {
  const { codes, kept } = logInWith(['first-secret-12', 'other-secret-12'], 'other-secret-12', true);
  expect(codes).toEqual([0, 0]);
  expect(kept).toBe('other-secret-12');
});
