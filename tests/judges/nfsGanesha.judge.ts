import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patchElement } from '../../src/core/edits/edit.ts';
import { ganeshaOnDrbd } from '../nfsDesigns.ts';
import { hasTools } from './hasTools.ts';
import { until } from './lab/lab.ts';
import { inNfsLab, type NfsLab } from './nfsLab.ts';

const CONF = 'etc/ganesha/ganesha.conf';
const PROBE = readFileSync(new URL('lab/nfsProbe.py', import.meta.url), 'utf8');

/** Complaints of Ganesha about parts of it that are not installed, and about Kerberos, which nobody asked for. */
const NOISE = /load_rados_config|find_keytab_entry|gssd_refresh_krb5|init_ccache/;

/** Starts Ganesha with a file, and gives what it complains about. */
async function startGanesha({ lab, succeed }: NfsLab, host: string, conf: string): Promise<readonly string[]> {
  await lab.put(host, `/${CONF}`, conf);
  await succeed(host, 'mkdir -p /run/dbus /run/ganesha && dbus-daemon --system --fork --nopidfile && rpcbind -w');
  await succeed(host, `ganesha.nfsd -L /run/ganesha/log -N NIV_EVENT -f /${CONF} -p /run/ganesha/pid`);
  const isUp = async (): Promise<boolean> =>
    (await lab.run(host, 'grep -q "NFS SERVER INITIALIZED" /run/ganesha/log')).code === 0;
  await until(isUp);
  const log = await succeed(host, 'cat /run/ganesha/log');
  return log.split('\n').filter((line) => /:(CRIT|WARN|MAJ|FATAL) :/.test(line) && !NOISE.test(line));
}

/** What a client finds behind the floating address, a line each. */
async function probe({ lab, succeed }: NfsLab, host: string): Promise<readonly string[]> {
  await lab.put(host, '/probe.py', PROBE);
  return (await succeed(host, 'python3 /probe.py 10.20.1.10 /srv/nfs/www')).trim().split('\n');
}

const tools = ['ganesha.nfsd', 'rpcbind', 'dbus-daemon', 'mkfs.xfs', 'python3', 'unshare', 'nsenter'];

describe.skipIf(!hasTools(...tools))('Ganesha', () => {
  test.each([
    ['NFS 4', ganeshaOnDrbd()],
    ['NFS 3', patchElement(ganeshaOnDrbd(), 'export-www', { version: '3' })],
  ])('takes its file for %s without a complaint, and listens', async (_version, design) => {
    await inNfsLab(design, async (machines) => {
      expect(await startGanesha(machines, 'alice', machines.read('alice', CONF))).toEqual([]);
      expect(await machines.succeed('alice', 'ss -Htln sport = 2049')).toContain(':2049');
    });
  });

  test('complains of an option that it does not know, so that silence means something', async () => {
    await inNfsLab(ganeshaOnDrbd(), async (machines) => {
      const conf = machines.read('alice', CONF).replace('Squash =', 'Sqush =');
      expect((await startGanesha(machines, 'alice', conf)).join('\n')).toContain('Unknown parameter (Sqush)');
    });
  });

  test('is the same server for its clients after a failover, and lets nobody else in', async () => {
    await inNfsLab(ganeshaOnDrbd(), async (machines) => {
      const { lab, add, read, succeed } = machines;
      await add('bob', '10.20.1.32');
      await add('web1', '10.20.1.51');
      await lab.add('stranger', '10.20.1.99', '');
      await succeed('alice', 'ip addr add 10.20.1.10/24 dev eth0');
      await startGanesha(machines, 'alice', read('alice', CONF));
      const [scope, session, lookup] = await probe(machines, 'web1');
      expect([scope, session, lookup]).toEqual(['scope nfs1', 'session 0', 'lookup 0']);
      expect(await probe(machines, 'stranger')).toEqual(['scope nfs1', 'session 0', 'lookup 2']);
      const remembered = await succeed('alice', 'cd /srv/nfs/.nfs/v4recov && find . -mindepth 1 -type d');
      expect(remembered).toContain('quorate-probe-web1');

      // Alice is lost: her Ganesha ends at once, and bob gets filesystem and address.
      const device = (await succeed('alice', 'readlink /dev/nfs')).trim();
      await succeed('bob', `ln -s ${device} /dev/nfs && mkdir -p /srv/nfs`);
      await succeed('bob', 'exec 9</dev/nfs; (sleep 30 <&9) >/dev/null 2>&1 &');
      await succeed('alice', 'ip addr del 10.20.1.10/24 dev eth0; kill -9 $(cat /run/ganesha/pid); sleep 1');
      await succeed('alice', 'umount /srv/nfs');
      await succeed('bob', 'mount /dev/nfs /srv/nfs && ip addr add 10.20.1.10/24 dev eth0');
      await startGanesha(machines, 'bob', read('bob', CONF));
      expect(await succeed('bob', 'cat /run/ganesha/log')).toContain('clid count(2)');
      // The agent of the address tells the neighbours that it moved.
      await succeed('web1', 'ip neigh flush dev eth0');
      expect(await probe(machines, 'web1')).toEqual(['scope nfs1', 'session 0', 'lookup 0']);
    });
  }, 120_000);
});
