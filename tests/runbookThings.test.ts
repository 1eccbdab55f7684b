import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { joinDeployments, type RunbookStep } from '../src/core/deploy/deployment.ts';
import { RUNBOOK_LIBRARY } from '../src/core/deploy/library/library.ts';
import type { Phase } from '../src/core/deploy/phases.ts';
import { patchElement } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import { printing } from '../src/kinds/printing.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign } from './drbdVariants.ts';
import { kernelNfsOnDrbd } from './nfsDesigns.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quorate-things-'));
  writeFileSync(join(folder, 'lib.sh'), RUNBOOK_LIBRARY);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly status: number | null;
  /** What programs were asked, and what the scripts say. */
  readonly says: string;
}

/** Runs lines of a script on a host, with functions in the place of programs. */
function shell(hostId: string, lines: readonly string[], programs: Readonly<Record<string, string>> = {}): Told {
  const script = [
    'set -euo pipefail',
    `. ${folder}/lib.sh`,
    `STATE=${folder}/${hostId} DESIGN=mail BUNDLE=${folder}`,
    ...Object.entries(programs).map(([name, body]) => `${name}() { ${body}; }`),
    ...lines,
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { encoding: 'utf8' });
  return { status, says: stdout + stderr };
}

function stepsOf(design: Design, hostId: string, phase: Phase, title: RegExp): readonly RunbookStep[] {
  const { view } = workbench.analyse(design);
  const steps = joinDeployments(printing.map((kind) => kind.deploy(view))).steps.filter(
    (step) => step.phase === phase && step.hostIds.includes(hostId) && title.test(step.title),
  );
  expect(steps).not.toEqual([]);
  return steps.toSorted((a, b) => a.place - b.place);
}

/** Runs the steps of a script that have such a title on a host. */
function run(
  design: Design,
  hostId: string,
  phase: Phase,
  title: RegExp,
  programs: Readonly<Record<string, string>> = {},
): Told {
  const bodies = stepsOf(design, hostId, phase, title).map(
    ({ done = 'false', destroys, run: work, check = 'true' }) => `if {
${done}
} >/dev/null 2>&1; then :; else
${destroys ? `confirm ${destroys.name} it` : ':'}
${work}
fi
{
${check}
} || fail 'no success'`,
  );
  return shell(hostId, bodies, programs);
}

describe('a disk', () => {
  const pair = templateDesign('drbd-single-primary');
  const other = patchElement(pair, 'disk-alice-kolab', { device: '/dev/vg0/new' });
  const empty = { blkid: 'return 2' };
  const full = { blkid: 'echo TYPE=ext4', lsblk: ':' };
  /** The device itself is not there. */
  const look = (design: Design, programs: Readonly<Record<string, string>>): Told => {
    const [step] = stepsOf(design, 'server-alice', 'preflight', /^See that \/dev\/vg0\/.* and empty/);
    return shell('server-alice', (step?.run ?? 'false').split('\n').slice(-1), programs);
  };

  test('has to be empty once, then it may hold what was put on it', () => {
    expect(look(pair, full)).toMatchObject({ status: 1 });
    expect(look(pair, empty).status).toBe(0);
    expect(run(pair, 'server-alice', 'files', /^Remember which disks/).status).toBe(0);
    expect(look(pair, full).status).toBe(0);
  });

  test('that is added to a deployment has to be empty as well', () => {
    run(pair, 'server-alice', 'files', /^Remember which disks/);
    expect(look(other, full)).toMatchObject({ status: 1, says: expect.stringContaining('/dev/vg0/new is not empty') });
  });

  test('in use is another one than the design means, and nobody is told to wipe it', () => {
    const { says } = look(pair, { ...full, lsblk: "case $* in *NAME*) printf 'kolab\\ndrbd0\\n' ;; esac" });
    expect(says).toContain('it is in use here');
    expect(says).not.toContain('wipefs');
    expect(look(pair, { ...full, lsblk: 'case $* in *NAME*) echo kolab ;; *) echo /srv ;; esac' }).says).toContain(
      'in use here',
    );
  });
});

describe('a volume group on a LUN', () => {
  const san = templateDesign('san');
  const GROUP = /vg_kolab/;
  // Nothing of it can be seen here, as where DRBD lies below and is secondary.
  const unseen = { lvs: 'return 5', vgchange: 'echo "vgchange $*"', blkid: 'return 2', head: 'return 1' };

  test('is asked for where it is not there', () => {
    expect(run(san, 'server-kolab1', 'shared-storage', GROUP, unseen).says).toContain('CONFIRM=kolab');
  });

  test('is left alone on a server that becomes its home later', () => {
    expect(run(san, 'server-kolab2', 'cluster', GROUP)).toEqual({ status: 0, says: '' });
    const moved = patchElement(san, 'mount-kolab1-srv-kolab', {
      serverId: 'server-kolab2',
      standbyIds: ['server-kolab1'],
    });
    expect(run(moved, 'server-kolab2', 'shared-storage', GROUP, unseen)).toEqual({ status: 0, says: '' });
    const onNewLun = patchElement(moved, 'lun-0', { wwid: '3600140500000000000000000000000b2' });
    expect(run(onNewLun, 'server-kolab2', 'shared-storage', GROUP, unseen).says).toContain('CONFIRM=kolab');
  });

  test('gets a new filesystem on a device that is blank, as another one is', () => {
    run(san, 'server-kolab2', 'cluster', GROUP);
    const moved = patchElement(san, 'mount-kolab1-srv-kolab', {
      serverId: 'server-kolab2',
      standbyIds: ['server-kolab1'],
    });
    const blank = { ...unseen, head: ':' };
    expect(run(moved, 'server-kolab2', 'shared-storage', /^Make xfs/, blank).says).toContain('CONFIRM=kolab');
  });
});

describe('what is exported', () => {
  const nfs = kernelNfsOnDrbd();
  const title = /^Make what is exported/;
  const programs = {
    mountpoint: `[ -e ${'$STATE'}.mounted ]`,
    mount: 'echo "mount $1"',
    umount: ':',
    mkdir: 'echo "mkdir ${!#}"',
    rmdir: ':',
    mktemp: 'echo point',
  };
  const make = (hostId: string): string => run(nfs, hostId, 'shared-storage', title, programs).says;

  test('is made in the new filesystem, and once the cluster has it where it is mounted', () => {
    expect(make('server-alice')).toBe('mount /dev/drbd0\nmkdir point/www\n');
    expect(make('server-bob')).toBe('');
    for (const host of ['server-alice', 'server-bob']) run(nfs, host, 'cluster', /^Leave \/srv/);
    expect(make('server-alice')).toContain("is the cluster's");
    writeFileSync(join(folder, 'server-bob.mounted'), '');
    expect(make('server-bob')).toBe('mkdir /srv/nfs/www\n');
  });
});

test('a service that is added later is stopped until the cluster starts it, the others are not', () => {
  const pair = templateDesign('drbd-single-primary');
  const active = { systemctl: 'echo "systemctl $*"' };
  run(pair, 'server-alice', 'cluster', /^Leave mariadb/);
  expect(run(pair, 'server-alice', 'files', /^Stop mariadb/, active)).toEqual({ status: 0, says: '' });
  expect(run(pair, 'server-alice', 'files', /^Stop postfix/, active).says).toContain('CONFIRM=postfix');
});
