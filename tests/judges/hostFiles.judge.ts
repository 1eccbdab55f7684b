import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { workbench } from '../../src/workbench.ts';
import { glusterDesign } from '../glusterDesign.ts';
import { filesBelow, removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { openLab, type Lab } from './lab/lab.ts';

function template(id: string): Design {
  const design = workbench.fromTemplate(id);
  if (!design) throw new Error(`no template ${id}`);
  return design;
}

/** A design's files, and one machine that plays one of its hosts at a time. */
interface Ground {
  readonly lab: Lab;
  readonly folder: string;
}

const GENERATOR = '/lib/systemd/system-generators/systemd-fstab-generator';

async function play(design: Design, host: string): Promise<Ground> {
  const folder = writeConfigs(design);
  const lab = await openLab();
  await lab.add(host, '10.88.0.1', readFileSync(join(folder, 'hosts', host, 'etc/hosts'), 'utf8'));
  const root = join(folder, 'hosts', host);
  for (const path of filesBelow(root).filter((file) => file.startsWith('etc/'))) {
    await lab.put(host, `/${path}`, readFileSync(join(root, path), 'utf8'));
  }
  return { lab, folder };
}

async function leave({ lab, folder }: Ground): Promise<void> {
  await lab.close();
  removeFolder(folder);
}

const hasLab = hasTools('unshare', 'nsenter');

describe.skipIf(!hasLab)('hosts that mount', () => {
  describe.each<[string, Design, string, string]>([
    ['nas', template('nas'), 'kolab1', 'srv-kolab.mount'],
    ['glusterfs', template('glusterfs'), 'kolab1', 'srv-kolab.mount'],
    ['arbiter', glusterDesign({ form: 'arbiter', bricks: 3 }), 'k2', 'srv-mail.mount'],
  ])('%s', (_name, design, host, unit) => {
    let ground: Ground;
    beforeAll(async () => {
      ground = await play(design, host);
    });
    afterAll(() => leave(ground));
    const run = (command: string) => ground.lab.run(host, command);

    test('systemd mounts it after the network', async () => {
      const made = await run(`cd /run && mkdir -p normal early late && ${GENERATOR} normal early late`);
      expect(made).toEqual({ code: 0, output: '' });
      expect((await run('ls /run/normal/remote-fs.target.requires')).output).toContain(unit);
    });
  });
});

describe.skipIf(!hasLab || !hasTools('multipath', 'iscsiadm', 'lvmconfig'))('a host of a SAN', () => {
  let ground: Ground;
  beforeAll(async () => {
    ground = await play(template('san'), 'kolab1');
  });
  afterAll(() => leave(ground));
  const run = (command: string) => ground.lab.run('kolab1', command);

  test('multipath takes its configuration without a word', async () => {
    expect((await run('multipath -t 2>&1 >/dev/null')).output).toBe('');
    const { output } = await run('multipath -t');
    expect(output).toMatch(/alias "?kolab"?/);
    expect(output).toMatch(/multipath \{[^}]*no_path_retry 12/);
  });

  test('iscsiadm keeps a record of each portal', async () => {
    const script = readFileSync(join(ground.folder, 'hosts/kolab1/iscsi-initiator.sh'), 'utf8');
    const standIn = 'iscsiadm() { case "$*" in *--login*) return 15 ;; esac; command iscsiadm "$@"; }\n';
    const refused = await run(standIn + script);
    expect(refused.output).toContain('CHANGE_ME');
    expect(refused.code).toBe(1);
    await run("sed -i 's/CHANGE_ME_CHAP_SECRET/wrong-horse-battery/' /etc/iscsi/iscsid.conf; rm -rf /etc/iscsi/nodes");
    for (const _round of ['first', 'again']) {
      expect(await run(standIn + script)).toMatchObject({ code: 0 });
      const { output } = await run('iscsiadm -m node -o show');
      expect(output.match(/node\.startup = automatic/g)).toHaveLength(2);
      expect(output).toContain('node.conn[0].address = 10.10.2.41');
      expect(output).not.toContain('of-another-day');
      await run('iscsiadm -m node -T "$(ls /etc/iscsi/nodes)" -p 10.10.1.41:3260,1 -o new');
      await run('iscsiadm -m node -o update -n node.session.auth.password -v of-another-day');
    }
  });

  test('LVM takes the system id from the host name', async () => {
    expect((await run('lvmconfig global/system_id_source')).output).toContain('system_id_source="uname"');
  });
});

describe.skipIf(!hasLab || !hasTools('exportfs'))('a filer', () => {
  const told = { security: 'krb5p', subtreeCheck: 'subtree_check' };
  test.each<[string, Design, RegExp]>([
    ['as it is by default', template('nas'), /\brw,sync,.*root_squash,.*,no_subtree_check,.*fsid=1,.*sec=sys,/],
    ['as it is told', patchElement(template('nas'), 'export-kolab', told), /,subtree_check,.*sec=krb5p,/],
  ])('exportfs exports to the listed servers and nobody else, %s', async (_what, design, options) => {
    const ground = await play(design, 'nas1');
    await ground.lab.run('nas1', 'mkdir -p /export/kolab /var/lib/nfs && : >/var/lib/nfs/etab');
    const { output } = await ground.lab.run('nas1', 'exportfs -ra');
    const etab = (await ground.lab.run('nas1', 'cat /var/lib/nfs/etab')).output;
    await leave(ground);
    expect(output).toBe('');
    expect(etab.match(/^\/export\/kolab\t[^(]+/gm)).toEqual(['/export/kolab\tkolab1', '/export/kolab\tkolab2']);
    expect(etab).toMatch(options);
  });
});

describe.skipIf(!hasLab || !hasTools('mkfs.xfs', 'mkfs.ext4'))('a disk that is not empty', () => {
  test('is not made a brick without being named', async () => {
    const ground = await play(template('glusterfs'), 'gluster1');
    await ground.lab.addDisk('gluster1', '/dev/vdb');
    await ground.lab.run('gluster1', 'mkfs.ext4 -q /dev/vdb');
    const prepare = readFileSync(join(ground.folder, 'hosts/gluster1/gluster-prepare.sh'), 'utf8');
    const script = `systemctl() { :; }\n${prepare}`;
    const refused = await ground.lab.run('gluster1', script);
    const kept = await ground.lab.run('gluster1', 'blkid -p -s TYPE -o value /dev/vdb');
    const unnamed = await ground.lab.run('gluster1', `CONFIRM=/dev/vdb\n${script}`);
    const confirmed = await ground.lab.run('gluster1', `CONFIRM=/dev/vdb\nset -- /dev/vdb\n${script}`);
    const mounted = await ground.lab.run('gluster1', script);
    await ground.lab.run('gluster1', 'echo mail >/data/glusterfs/gv0/brick/mail && umount /data/glusterfs/gv0');
    const unmounted = await ground.lab.run('gluster1', `CONFIRM=/dev/vdb\n${script}`);
    const mail = await ground.lab.run('gluster1', 'cat /data/glusterfs/gv0/brick/mail');
    const again = await ground.lab.run('gluster1', script);
    const lines = await ground.lab.run(
      'gluster1',
      'grep -c /data/glusterfs/gv0 /etc/fstab; mountpoint /data/glusterfs/gv0',
    );
    await leave(ground);
    expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('CONFIRM=/dev/vdb') as string });
    expect(kept.output).toBe('ext4\n');
    expect(unnamed.code).toBe(1);
    expect([confirmed.code, mounted.code, unmounted.code]).toEqual([0, 0, 0]);
    expect(mail.output).toBe('mail\n');
    expect(again).toMatchObject({ code: 0, output: expect.stringContaining('is mounted, left as it is') as string });
    expect(lines).toMatchObject({ code: 0, output: expect.stringMatching(/^1\n/) as string });
  });
});
