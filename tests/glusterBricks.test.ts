import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RUNBOOK_LIBRARY } from '../src/core/deploy/library/library.ts';
import { printer } from '../src/printer.ts';
import { printing } from '../src/kinds/printing.ts';
import { workbench } from '../src/workbench.ts';
import { glusterDesign } from './glusterDesign.ts';
import { withFolder, writeTextsTo } from './writeBundle.ts';

const DESIGN = glusterDesign({ form: 'replicate', bricks: 3 });

/** The disk is a file: what blkid finds on it is what it holds, `unreadable` where it cannot be read. */
const PROGRAMS: Readonly<Record<string, string>> = {
  blkid: `disk=\${!#}
[ -s "$disk" ] || exit 2
case $* in *" value "*) cat "$disk" ;; *) echo "TYPE=$(<"$disk")" ;; esac`,
  head: `[ "$1" = -c ] || exec /usr/bin/head "$@"
[ ! -e unreadable ]`,
  findmnt: '[ -e mounted ]',
  mountpoint: '[ -e mounted ]',
  mount: ': >mounted',
  'mkfs.xfs': `echo "\${*:1:1}" >>formatted
echo xfs >"\${!#}"`,
  systemctl: ':',
};

interface Host {
  /** Runs lines of a script of the runbook on the host; gives what it says. */
  readonly run: (lines: string, confirm: string) => { readonly code: number | null; readonly says: string };
  /** Runs the script that makes the bricks. */
  readonly prepare: (
    confirm: string,
    ...disks: readonly string[]
  ) => { readonly code: number | null; readonly says: string };
  /** How often the disk was formatted. */
  readonly formatted: () => number;
  readonly put: (name: string, text: string) => void;
  readonly disk: string;
}

/** Gives a host with the printed script of n1, whose disk holds this. */
function onHost<T>(holds: string, use: (host: Host) => T): T {
  return withFolder((folder) => {
    const disk = join(folder, 'vdb');
    // Files and folders of the host are those of the test; a file stands for the disk.
    const here = (text: string): string =>
      text
        .replaceAll('/dev/vdb', disk)
        .replaceAll(`[ -b `, '[ -e ')
        .replaceAll('/etc/fstab', join(folder, 'fstab'))
        .replaceAll('/data/glusterfs', join(folder, 'data'));
    const files = printer.configs(workbench.analyse(DESIGN)).filter(({ path }) => path.endsWith('gluster-prepare.sh'));
    const texts = files.map(({ path, executable, lines }) => ({
      path,
      executable,
      text: here(lines.map(({ text }) => `${text}\n`).join('')),
    }));
    writeTextsTo(folder, texts);
    mkdirSync(join(folder, 'bin'));
    for (const [name, text] of Object.entries(PROGRAMS)) {
      writeFileSync(join(folder, 'bin', name), `#!/bin/bash\n${text}\n`, { mode: 0o755 });
    }
    const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
    put('fstab', '');
    put('vdb', holds);
    put('lib.sh', RUNBOOK_LIBRARY);
    const call = (args: readonly string[], confirm: string) => {
      const env = { ...process.env, PATH: `${join(folder, 'bin')}:${process.env['PATH']}`, CONFIRM: confirm };
      const { status, stdout, stderr } = spawnSync('bash', args, { encoding: 'utf8', env, cwd: folder });
      return { code: status, says: stdout + stderr };
    };
    const log = join(folder, 'formatted');
    return use({
      disk,
      put,
      run: (lines, confirm) =>
        call(
          [
            '-c',
            `set -euo pipefail\n. ${folder}/lib.sh\nSTATE=${folder}/state DESIGN=mail BUNDLE=${folder} HOST=n1\n${here(lines)}`,
          ],
          confirm,
        ),
      prepare: (confirm, ...disks) => call([join(folder, 'hosts/n1/gluster-prepare.sh'), ...disks], confirm),
      formatted: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').length - 1 : 0),
    });
  });
}

/** The steps of n1 that make and mount its brick, as a script of the runbook runs them. */
function brickLines(): string {
  const { view } = workbench.analyse(DESIGN);
  const steps = printing
    .flatMap((kind) => kind.deploy(view).steps ?? [])
    .filter(({ hostIds, title }) => hostIds.includes('server-n1') && /^(Make xfs on|Mount the bricks)/.test(title))
    .toSorted((a, b) => a.place - b.place);
  expect(steps).toHaveLength(2);
  return steps
    .map(
      ({ done = 'false', destroys, run, check = 'true' }) => `if {
${done}
} >/dev/null 2>&1; then :; else
${destroys ? `confirm ${destroys.name} it` : ':'}
${run}
fi
{
${check}
} || fail 'no success'`,
    )
    .join('\n');
}

test('a brick is formatted once, on the word of a person', () => {
  onHost('', ({ run, formatted, disk }) => {
    expect(run(brickLines(), '').code).not.toBe(0);
    expect(formatted()).toBe(0);
    expect(run(brickLines(), disk)).toMatchObject({ code: 0 });
    expect(formatted()).toBe(1);
  });
});

test('a disk with another filesystem is made a brick on the word of a person', () => {
  onHost('ext4', ({ run, formatted, disk }) => {
    expect(run(brickLines(), '').code).not.toBe(0);
    expect(run(brickLines(), disk)).toMatchObject({ code: 0 });
    expect(formatted()).toBe(1);
  });
});

test.each(['xfs', 'ext4'])(
  'a brick of this deployment that is not mounted is never formatted again, found as %s',
  (found) => {
    onHost('', ({ run, formatted, put, disk }) => {
      expect(run(brickLines(), disk).code).toBe(0);
      put('vdb', found);
      rmSync(join(disk, '../mounted'));
      expect(run(brickLines(), disk).code).toBe(found === 'xfs' ? 0 : 1);
      expect(formatted()).toBe(1);
    });
  },
);

test('a new empty disk in the place of a brick is made one on the word of a person', () => {
  onHost('', ({ run, formatted, put, disk }) => {
    expect(run(brickLines(), disk).code).toBe(0);
    put('vdb', '');
    rmSync(join(disk, '../mounted'));
    expect(run(brickLines(), '').code).not.toBe(0);
    expect(run(brickLines(), disk)).toMatchObject({ code: 0 });
    expect(formatted()).toBe(2);
  });
});

test('mail of an earlier deployment that is not mounted stays', () => {
  onHost('xfs', ({ run, formatted, disk }) => {
    expect(run(brickLines(), disk)).toMatchObject({ code: 0 });
    expect(formatted()).toBe(0);
  });
});

test.each(['xfs', 'ext4'])(
  'the script formats no %s unless it is another filesystem, an argument and confirmed',
  (holds) => {
    onHost(holds, ({ prepare, formatted, disk }) => {
      expect(prepare(disk).code).toBe(holds === 'xfs' ? 0 : 1);
      expect(formatted()).toBe(0);
      expect(prepare('', disk).code).toBe(holds === 'xfs' ? 0 : 1);
      expect(formatted()).toBe(0);
      expect(prepare(disk, disk).code).toBe(0);
      expect(formatted()).toBe(holds === 'xfs' ? 0 : 1);
    });
  },
);

test('a disk that cannot be read is not taken for an empty one', () => {
  onHost('', ({ prepare, formatted, put }) => {
    put('unreadable', '');
    expect(prepare('')).toMatchObject({ code: 1, says: expect.stringContaining('cannot be read') as string });
    expect(formatted()).toBe(0);
  });
});
