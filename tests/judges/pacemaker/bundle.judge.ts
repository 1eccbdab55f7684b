import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../src/core/model/design.ts';
import { workbench } from '../../../src/workbench.ts';
import { templateDesign } from '../../drbdVariants.ts';
import { hasShared, sharedPath } from '../../shared.ts';
import { withFolder, writeBundleTo } from '../../writeBundle.ts';
import { ENVIRONMENT, hasTools } from '../hasTools.ts';
import { asHost } from './asHost.ts';
import { clusterDesigns, drbdDesigns } from './clusterDesigns.ts';
import { withOnlineNodes } from './withOnlineNodes.ts';

/** Names of filesystems that the mkfs scripts may make, on the sparse files of the checker. */
const CONFIRMED = 'kolab ldap imap data r0';

/** A tie-breaker has no disk to make metadata on, and drbdadm says so. */
function createMetadata(name: string): readonly string[] {
  return name === 'tie-breaker' ? [] : ['drbdadm -d create-md all'];
}

function withBundle(design: Design, use: (folder: string) => void): void {
  withFolder((folder) => {
    writeBundleTo(folder, workbench.configs(workbench.analyse(design)));
    use(folder);
  });
}

function run(command: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(command, args, { encoding: 'utf8', env: { ...ENVIRONMENT, CONFIRM: CONFIRMED } });
}

function hostsWith(folder: string, file: string): readonly string[] {
  return readdirSync(join(folder, 'hosts')).filter((host) => existsSync(join(folder, 'hosts', host, file)));
}

describe.skipIf(!hasTools('drbdadm', 'unshare'))('drbdadm reads the DRBD files of every host', () => {
  test.each(Object.keys(drbdDesigns))('%s', (name) => {
    withBundle(drbdDesigns[name]?.() ?? templateDesign(name), (folder) => {
      const hosts = hostsWith(folder, 'etc/drbd.conf');
      expect(hosts.length).toBeGreaterThan(1);
      for (const host of hosts) {
        const version = name.includes('DRBD 8.4') ? '8.4.11' : '9.1.13';
        for (const command of ['drbdadm dump', 'drbdadm -d up all', ...createMetadata(name)]) {
          const { status, stderr } = asHost(folder, host, command, { DRBD_DRIVER_VERSION_OVERRIDE: version });
          expect({ host, command, status, messages: withoutNoise(stderr) }).toEqual({
            host,
            command,
            status: 0,
            messages: [],
          });
        }
      }
    });
  });

  test('and refuses a replication address that is not of the host', () => {
    withBundle(templateDesign('drbd-single-primary'), (folder) => {
      writeFileSync(join(folder, 'hosts/alice/addresses'), '192.0.2.31\n');
      expect(asHost(folder, 'alice', 'drbdadm dump', {}).status).toBe(10);
    });
  });
});

describe.skipIf(!hasTools('corosync', 'corosync-keygen', 'unshare'))('corosync takes the file of every member', () => {
  test.each(Object.keys(clusterDesigns))('%s', (name) => {
    withBundle(clusterDesigns[name]?.() ?? templateDesign(name), (folder) => {
      const hosts = hostsWith(folder, 'etc/corosync/corosync.conf');
      expect(hosts.length).toBeGreaterThan(1);
      for (const host of hosts) {
        run('corosync-keygen', '-l', '-k', join(folder, 'hosts', host, 'etc/corosync/authkey'));
        const { status, stdout, stderr } = asHost(folder, host, 'corosync -t', {});
        expect({ host, status, output: status === 0 ? '' : stdout + stderr }).toEqual({ host, status: 0, output: '' });
      }
    });
  });
});

describe.skipIf(!hasTools('xmllint', 'crm_verify'))('Pacemaker takes the CIB', () => {
  test.each(Object.keys(clusterDesigns))('%s', (name) => {
    withBundle(clusterDesigns[name]?.() ?? templateDesign(name), (folder) => {
      const cib = join(folder, 'cluster/cib.xml');
      const schema = run('xmllint', '--noout', '--relaxng', '/usr/share/pacemaker/pacemaker-3.9.rng', cib);
      expect(schema.stderr.trim()).toBe(`${cib} validates`);
      const online = join(folder, 'online.xml');
      writeFileSync(online, withOnlineNodes(readFileSync(cib, 'utf8')));
      const verified = run('crm_verify', '-V', '-x', online);
      expect(verified.stderr + verified.stdout).toBe('');
      expect(verified.status).toBe(0);
    });
  });
});

const CHECKER = ['oracles', 'drbd', 'check-bundle-drbd.sh'] as const;

describe.skipIf(!hasShared(...CHECKER) || !hasTools('drbdadm', 'corosync', 'pcs'))('the checker finds no fault', () => {
  test.each(Object.keys(drbdDesigns))('%s', (name) => {
    withBundle(drbdDesigns[name]?.() ?? templateDesign(name), (folder) => {
      // It takes commands of crmsh by their ending.
      copyFileSync(join(folder, 'cluster/crm-commands.txt'), join(folder, 'cluster/crm-commands.crm'));
      // One bundle also starts corosync and reads back what it understood.
      const options = name === 'tie-breaker' ? [] : ['--fast'];
      const { status, stdout } = run(sharedPath(...CHECKER), ...options, folder);
      expect(stdout.split('\n').filter((line) => /^(ERROR|WARN)/.test(line))).toEqual([]);
      expect(stdout).toContain('real mkfs on a sparse file');
      expect(stdout).toContain('[run cluster/crm-commands.crm] gives the same cluster as cib.xml');
      expect(status).toBe(0);
    });
  });
});

/** Lines that drbdadm prints where the kernel module is not installed. */
function withoutNoise(stderr: string): readonly string[] {
  return stderr
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^modinfo: |^modprobe: |DRBD module version/.test(line));
}
