import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ManagedResource } from '../../src/core/configs/managedResource.ts';
import type { Design } from '../../src/core/model/design.ts';
import { workbench } from '../../src/workbench.ts';
import { ganeshaOnDrbd, kernelNfsOnDrbd } from '../nfsDesigns.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { hasTools } from './hasTools.ts';
import { openLab, until, type Lab } from './lab/lab.ts';

/** A machine named alice with an empty XFS at /srv/nfs, which knows the names of the bundle. */
async function inLab(design: Design, use: (lab: Lab, bundle: string) => Promise<void>): Promise<void> {
  const lab = await openLab();
  const bundle = writeConfigs(design);
  try {
    await lab.add('alice', '10.20.1.31', readFileSync(join(bundle, 'hosts/alice/etc/hosts'), 'utf8'));
    await lab.addDisk('alice', '/dev/nfs');
    await succeed(lab, 'mkfs.xfs -q /dev/nfs && mkdir -p /srv/nfs && mount /dev/nfs /srv/nfs && mkdir /srv/nfs/www');
    await use(lab, bundle);
  } finally {
    removeFolder(bundle);
    await lab.close();
  }
}

async function succeed(lab: Lab, command: string): Promise<string> {
  const { code, output } = await lab.run('alice', command);
  expect({ command, code, output }).toMatchObject({ code: 0 });
  return output;
}

/** Complaints of Ganesha about parts of it that are not installed, and about Kerberos, which nobody asked for. */
const NOISE = /load_rados_config|find_keytab_entry|gssd_refresh_krb5|init_ccache/;

async function startGanesha(lab: Lab, conf: string): Promise<readonly string[]> {
  await lab.put('alice', '/etc/ganesha/ganesha.conf', conf);
  await succeed(lab, 'mkdir -p /run/dbus /run/ganesha && dbus-daemon --system --fork --nopidfile && rpcbind -w');
  await succeed(lab, 'ganesha.nfsd -L /run/ganesha/log -N NIV_EVENT -f /etc/ganesha/ganesha.conf -p /run/ganesha/pid');
  const isUp = async (): Promise<boolean> =>
    (await lab.run('alice', 'grep -q "NFS SERVER INITIALIZED" /run/ganesha/log')).code === 0;
  await until(isUp);
  const log = await succeed(lab, 'cat /run/ganesha/log');
  return log.split('\n').filter((line) => /:(CRIT|WARN|MAJ|FATAL) :/.test(line) && !NOISE.test(line));
}

describe.skipIf(!hasTools('ganesha.nfsd', 'rpcbind', 'dbus-daemon', 'mkfs.xfs', 'unshare', 'nsenter'))(
  'Ganesha',
  () => {
    test('takes its file without a complaint, listens, and remembers on the filesystem that moves', async () => {
      await inLab(ganeshaOnDrbd(), async (lab, bundle) => {
        const conf = readFileSync(join(bundle, 'hosts/alice/etc/ganesha/ganesha.conf'), 'utf8');
        expect(await startGanesha(lab, conf)).toEqual([]);
        expect(await succeed(lab, 'ss -Htln sport = 2049')).toContain(':2049');
        expect((await succeed(lab, 'find /srv/nfs/.nfs -mindepth 1')).split('\n')).toContain('/srv/nfs/.nfs/v4recov');
      });
    });

    test('complains of an option that it does not know, so that silence means something', async () => {
      await inLab(ganeshaOnDrbd(), async (lab, bundle) => {
        const conf = readFileSync(join(bundle, 'hosts/alice/etc/ganesha/ganesha.conf'), 'utf8');
        const complaints = await startGanesha(lab, conf.replace('Squash =', 'Sqush ='));
        expect(complaints.join('\n')).toContain('Unknown parameter (Sqush)');
      });
    });
  },
);

const AGENTS = '/usr/lib/ocf/resource.d/heartbeat';

/** The command that lets an agent do something, as Pacemaker calls it. */
function callAgent({ id, agent, parameters }: ManagedResource, action: string): string {
  const words = Object.entries({ ...parameters, rmtab_backup: 'none' }).map(
    ([name, value]) => `OCF_RESKEY_${name}='${value}'`,
  );
  return `env OCF_ROOT=/usr/lib/ocf OCF_RESOURCE_INSTANCE=${id} ${words.join(' ')} ${AGENTS}/${agent.type} ${action}`;
}

describe.skipIf(!hasTools('exportfs', 'mkfs.xfs', 'unshare', 'nsenter', `${AGENTS}/exportfs`))(
  'the agent exportfs',
  () => {
    test('exports to each client, finds its export again, and takes it back', async () => {
      await inLab(kernelNfsOnDrbd(), async (lab) => {
        const { managed } = workbench.analyse(kernelNfsOnDrbd());
        const exports = managed.filter(({ agent }) => agent.type === 'exportfs');
        expect(exports).toHaveLength(2);
        await succeed(lab, 'mkdir -p /run/resource-agents; : >/var/lib/nfs/etab; : >/etc/exports');
        for (const resource of exports) {
          expect((await lab.run('alice', callAgent(resource, 'monitor'))).code).toBe(7);
          await succeed(lab, callAgent(resource, 'start'));
          await succeed(lab, callAgent(resource, 'monitor'));
        }
        const table = await succeed(lab, 'cat /var/lib/nfs/etab');
        expect(table).toMatch(/^\/srv\/nfs\/www\t10\.20\.1\.51\(rw,sync,.*root_squash,.*no_subtree_check,.*fsid=1,/m);
        expect(table).toMatch(/^\/srv\/nfs\/www\t10\.20\.1\.52\(rw,sync,.*fsid=1,/m);
        for (const resource of exports) await succeed(lab, callAgent(resource, 'stop'));
        expect(await succeed(lab, 'cat /var/lib/nfs/etab')).toBe('');
      });
    });
  },
);
