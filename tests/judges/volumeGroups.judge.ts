import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printer } from '../../src/printer.ts';
import { workbench } from '../../src/workbench.ts';
import { drbdHaLvmDesign, drbdSharedGfs2Design } from '../sharedVolumeDesigns.ts';
import type { Design } from '../../src/core/model/design.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab, type Outcome } from './lab/lab.ts';

/** Tells that the resource is primary or not, as the file /run/role says. */
const DRBDADM = '#!/bin/sh\ncat /run/role\n';

/** No kernel of a lab maps devices, so LVM only writes and reads what it keeps on disks. */
const DISTRIBUTION = 'global {\n  activation = 0\n  use_lvmlockd = 0\n  system_id_source = "none"\n}\n';

/**
 * The machine alice with the files of the design. One disk is there under two names, as the device of DRBD and as the
 * backing disk below it, because both begin with the same bytes.
 */
interface Ground {
  run(command: string): Promise<Outcome>;
  leave(): Promise<void>;
}

async function play(design: Design, backing: string, scripts: readonly string[]): Promise<Ground> {
  const lab: Lab = await openLab();
  await lab.add('alice', '10.88.0.1', '127.0.0.1 localhost alice\n');
  const files = printer.configs(workbench.analyse(design));
  const textOf = (path: string): string =>
    (files.find((file) => file.path === path)?.lines ?? []).map(({ text }) => `${text}\n`).join('');
  await lab.put('alice', '/etc/lvm/lvm.conf', DISTRIBUTION);
  await lab.put('alice', '/bundle/lvmlocal.conf', textOf('hosts/alice/etc/lvm/lvmlocal.conf'));
  await lab.put('alice', '/usr/local/bin/drbdadm', DRBDADM);
  for (const script of scripts) await lab.put('alice', `/bundle/${script}`, textOf(`drbd/${script}`));
  const run = (command: string): Promise<Outcome> =>
    lab.run('alice', `export LVM_SUPPRESS_FD_WARNINGS=1 PATH=/usr/local/bin:/usr/sbin:/usr/bin; ${command}`);
  await run(`rm -f /etc/lvm/lvmlocal.conf; chmod 755 /usr/local/bin/drbdadm; mkdir -p ${backing.replace(/\/[^/]*$/, '')}
    truncate -s 64M /disk
    ln -s "$(losetup -f --show /disk)" /dev/drbd0
    ln -s "$(losetup -f --show /disk)" ${backing}`);
  return {
    run,
    leave: async () => {
      await run(`losetup -d "$(readlink ${backing})" "$(readlink /dev/drbd0)"`);
      await lab.close();
    },
  };
}

const INSTALL = 'cp /bundle/lvmlocal.conf /etc/lvm/';
/** A lock space that is left is listed with REM before its name. */
const LOCKSPACE = /^LS dlm lvm_vg_data$/m;
const quietly = (command: string): string => `${command} 2>/dev/null | tr -s ' ' | sed 's/^ //; s/ $//'`;

describe.skipIf(!hasTools('vgcreate', 'losetup', 'unshare'))('a volume group on DRBD that moves', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await play(drbdHaLvmDesign(), '/dev/vg0/kolab', ['prepare-kolab-0.sh']);
  });
  afterAll(() => ground.leave());
  const prepare = 'bash /bundle/prepare-kolab-0.sh';

  test('is made on a primary with our settings only, and only once', async () => {
    await ground.run('echo Secondary >/run/role');
    expect(await ground.run(prepare)).toMatchObject({ code: 1, output: 'kolab is not primary here\n' });
    await ground.run('echo Primary/Secondary >/run/role');
    expect((await ground.run(prepare)).output).toContain('put etc/lvm/lvmlocal.conf of this host in place first');
    await ground.run(INSTALL);
    expect(await ground.run(prepare)).toMatchObject({ code: 0 });
    const again = await ground.run(`CONFIRM=kolab/0 ${prepare}`);
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('/dev/drbd0 is not empty') });
  });

  test('belongs to the server by its name, and is not activated at boot', async () => {
    const { output } = await ground.run(quietly('vgs --noheadings --separator , -o vg_name,systemid,autoactivation'));
    expect(output.trim()).toBe('vg_kolab,alice,');
    const elsewhere = await ground.run(`hostname bob; ${quietly('vgs --noheadings -o vg_name')}; hostname alice`);
    expect(elsewhere.output.trim()).toBe('');
  });

  test('is seen on the device of DRBD and never on the disk below', async () => {
    const seen = await ground.run('pvs --noheadings -o pv_name');
    expect(seen.output).toContain('/dev/drbd0');
    expect(seen.output).not.toContain('Not using device');
    const unfiltered = await ground.run('pvs --noheadings -o pv_name --config \'devices/global_filter=["a|.*|"]\'');
    expect(unfiltered.output).toContain('Not using device');
  });
});

describe.skipIf(!hasTools('vgcreate', 'lvmlockd', 'losetup', 'unshare'))('a shared volume group on DRBD', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await play(drbdSharedGfs2Design(), '/dev/vg0/data', ['prepare-data-0.sh', 'join-data-0.sh']);
  });
  afterAll(() => ground.leave());
  const prepare = 'bash /bundle/prepare-data-0.sh';

  test('is made where lvmlockd runs, with locks through DLM', async () => {
    await ground.run(`echo Primary >/run/role; ${INSTALL}`);
    expect((await ground.run(prepare)).output).toContain('lvmlockd does not run here');
    // In its test mode lvmlockd does all but talk to DLM.
    await ground.run('mkdir -p /run/lvm /run/lock/lvm; lvmlockd --test -g dlm >/dev/null 2>&1 </dev/null; sleep 1');
    expect(await ground.run(prepare)).toMatchObject({ code: 0 });
    const { output } = await ground.run(quietly('vgs --noheadings --separator , -o vg_name,vg_lock_type,lv_name'));
    expect(output.trim()).toBe('vg_data,dlm,data');
    expect((await ground.run('lvmlockctl --info')).output).toMatch(/^LK LV sh /m);
  });

  test('is joined by starting its locks', async () => {
    await ground.run('vgchange -an vg_data; vgchange --lock-stop vg_data');
    expect((await ground.run('lvmlockctl --info')).output).not.toMatch(LOCKSPACE);
    expect(await ground.run('bash /bundle/join-data-0.sh')).toMatchObject({ code: 0 });
    expect((await ground.run('lvmlockctl --info')).output).toMatch(LOCKSPACE);
  });
});
