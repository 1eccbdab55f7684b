import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { reactorTieBreakerDesign } from '../reactorDesigns.ts';
import { withFolderUntil, writeBundleTo } from '../writeBundle.ts';
import { hasTools } from './hasTools.ts';
import { execute, linesIn, PYTHON } from './offline/execute.ts';
import type { Promoter } from './offline/reactor.ts';

const SYSTEMD = '/lib/systemd/systemd';
const READER = join(import.meta.dirname, 'offline/readPromoters.py');

/** As drbd-reactor writes a value into a drop-in: all but a few characters as their bytes (its systemd.rs, escape_env). */
function escapeForUnit(value: string): string {
  return [...Buffer.from(value)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[./:_0-9a-zA-Z]/.test(char) ? char : `\\x${byte.toString(16).padStart(2, '0')}`;
    })
    .join('');
}

/** The parameters of the filesystem agent on alice, after TOML, the words of a shell, drbd-reactor and systemd. */
async function readBack(design: Design): Promise<readonly string[]> {
  let said: readonly string[] = [];
  await withFolderUntil(async (folder) => {
    writeBundleTo(folder, printer.configs(workbench.analyse(design)));
    const { stdout } = await execute(PYTHON, [READER, join(folder, 'hosts/alice/etc/drbd-reactor.d/r0.toml')]);
    const [promoter] = JSON.parse(stdout) as Promoter[];
    const [, , ...parameters] = promoter?.start.find(([agent]) => agent === 'ocf:heartbeat:Filesystem') ?? [];
    const variables = parameters.map((parameter) => {
      const at = parameter.indexOf('=');
      return `Environment= OCF_RESKEY_${parameter.slice(0, at)}=${escapeForUnit(parameter.slice(at + 1))}`;
    });
    const unit = ['[Service]', 'ExecStart=/bin/true', ...variables, ''].join('\n');
    writeFileSync(join(folder, 'agent.service'), unit);
    // systemd shows what it has read only to somebody who is not root, and keeps notes of its own beside it.
    chmodSync(folder, 0o777);
    const nobody = ['--reuid=65534', '--regid=65534', '--clear-groups'];
    const words = [...nobody, SYSTEMD, '--test', '--user', '--unit=agent.service'];
    const env = { HOME: folder, XDG_RUNTIME_DIR: folder, SYSTEMD_UNIT_PATH: `${folder}:`, SYSTEMD_LOG_LEVEL: 'info' };
    const shown = await execute('setpriv', words, { env });
    said = linesIn(shown.stdout + shown.stderr).flatMap(
      (line) => /Environment: OCF_RESKEY_(.*)$/.exec(line)?.[1] ?? [],
    );
  });
  return said;
}

describe.skipIf(!hasTools('setpriv', SYSTEMD, PYTHON))('an agent gets its parameters from systemd', () => {
  test.each([
    ['plain', { path: '/srv/r0', options: ['noatime'] }],
    ['with percent signs', { path: '/srv/100%n', options: ['noatime'] }],
    ['with what a shell would take', { path: '/srv/r0', options: ['comment=$(reboot);`id`#\'"\\ %i'] }],
    ['with other letters', { path: '/srv/r0', options: ['comment=pošta {x}'] }],
  ])('%s', async (_, fields) => {
    const design = patchElement(reactorTieBreakerDesign(), 'mount-alice-srv-r0', fields);
    const filesystem = workbench.analyse(design).managed.find(({ agent }) => agent.type === 'Filesystem');
    const wanted = Object.entries(filesystem?.parameters ?? {}).map(([name, value]) => `${name}=${value}`);
    expect(wanted).toHaveLength(4);
    expect(await readBack(design)).toEqual(wanted);
  });
});
