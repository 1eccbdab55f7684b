import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import { glusterDesign } from '../glusterDesign.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { hasTools } from './hasTools.ts';

const NODES = ['n1', 'n2'];

/** One brick on ext4, one on XFS with stripes below, TLS, and access by lists. */
const design: Design = patchElement(
  patchElement(
    patchElement(
      glusterDesign({
        form: 'replicate',
        bricks: 2,
        brick: { stripeUnit: '64', inodeSize: '1024', accessTimes: 'relatime' },
        volume: { encryption: 'tls', allow: ['10.77.*', 'k1', '10.77.9.0/24'], reject: ['10.77.0.99'] },
      }),
      'disk-n1-vdb',
      { raid: 'raid-5', raidDisks: 4 },
    ),
    'brick-2',
    { format: 'ext4' },
  ),
  'gv0',
  { backupServers: 'none', started: 'yes' },
);

describe.skipIf(!hasTools('glusterd', 'mkfs.xfs', 'mkfs.ext4', 'unshare', 'nsenter', 'openssl'))(
  'real glusterds and clients',
  () => {
    test('take bricks, access lists and TLS as told', async () => {
      const lab = await openLab();
      try {
        const bundle = writeConfigs(design);
        const read = (...path: string[]): string => readFileSync(join(bundle, ...path), 'utf8');
        for (const name of [...NODES, 'k1']) {
          await lab.add(name, read('hosts', name, 'addresses').trim(), read('hosts', name, 'etc/hosts'));
        }
        const [without, ...made] = await prepareNodes(lab, read);
        expect(without).toMatch(/glusterfs\.pem is missing/);
        expect(made[0]).toMatch(/isize=1024.*sunit=16 +swidth=48 blks/s);
        expect(made[1]).toMatch(/^ext4\n.*relatime/s);
        await succeed(lab, 'n1', read('gluster/setup-gv0.sh'));
        const info = await succeed(lab, 'n1', 'gluster --mode=script volume info gv0');
        for (const line of ['client.ssl: on', 'server.ssl: on', 'auth.allow: 10.77.*,k1,10.77.9.0/24']) {
          expect(info).toContain(line);
        }
        expect((await lab.run('k1', read('gluster/clients.sh'), 120)).output).toMatch(/glusterfs\.pem is missing/);
        await certify(lab, 'k1');
        await succeed(lab, 'k1', read('gluster/clients.sh'));
        await succeed(lab, 'k1', 'date >/srv/mail/message && cat /srv/mail/message');
        removeFolder(bundle);
      } finally {
        await lab.close();
      }
    });
  },
);

/** Runs the prepare scripts: what the first says without certificates, and what each node then has. */
async function prepareNodes(lab: Lab, read: (...path: string[]) => string): Promise<string[]> {
  const outputs: string[] = [];
  for (const node of NODES) {
    await lab.addDisk(node, '/dev/vdb', 1_000);
    await lab.put(node, '/etc/glusterfs/glusterd.vol', read('hosts', node, 'etc/glusterfs/glusterd.vol'));
    // There is no systemd in a machine; enabling the daemon starts it.
    const script = `systemctl() { glusterd; }\n${read('hosts', node, 'gluster-prepare.sh')}`;
    if (node === 'n1') outputs.push((await lab.run(node, script, 120)).output);
    await certify(lab, node);
    await succeed(lab, node, script);
    const look = { n1: 'xfs_info /data/glusterfs/gv0', n2: 'findmnt -no FSTYPE,OPTIONS /data/glusterfs/gv0' };
    outputs.push((await succeed(lab, node, look[node as keyof typeof look])).replace(/^(\S+) +/, '$1\n'));
  }
  return outputs;
}

/** Gives a host its three files; the certificate is its own authority, the same for all hosts. */
async function certify(lab: Lab, name: string): Promise<void> {
  const pair = makePair();
  await lab.put(name, '/etc/ssl/glusterfs.key', pair.key);
  await lab.put(name, '/etc/ssl/glusterfs.pem', pair.certificate);
  await lab.put(name, '/etc/ssl/glusterfs.ca', pair.certificate);
}

let known: { readonly key: string; readonly certificate: string } | undefined;

function makePair(): NonNullable<typeof known> {
  if (!known) {
    const words = 'req -x509 -newkey rsa:2048 -nodes -subj /CN=gluster -days 30 -keyout - -out -'.split(' ');
    const { stdout } = spawnSync('openssl', words, { encoding: 'utf8' });
    const [key = '', certificate = ''] = stdout.split(/(?=-----BEGIN CERTIFICATE)/);
    known = { key, certificate };
  }
  return known;
}

async function succeed(lab: Lab, name: string, script: string): Promise<string> {
  const { code, output } = await lab.run(name, script, 120);
  expect(code, output).toBe(0);
  return output;
}
