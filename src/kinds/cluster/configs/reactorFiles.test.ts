import { describe, expect, test } from 'vitest';
import {
  reactorCrossLinkDesign,
  reactorThreeReplicaDesign,
  reactorTieBreakerDesign,
} from '../../../../tests/reactorDesigns.ts';
import { extend } from '../../../../tests/rules/designs.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { Service } from '../../common/index.ts';
import { Member } from '../elements.ts';

/** The text of each file by its path. */
function filesOf(design: Design): ReadonlyMap<string, string> {
  const files = printer.configs(workbench.analyse(design));
  return new Map(files.map(({ path, lines }) => [path, lines.map(({ text }) => text).join('\n')]));
}

const tieBreaker = reactorTieBreakerDesign();
const files = filesOf(tieBreaker);

describe('the promoter of a resource', () => {
  test('starts filesystem, address and services in their order', () => {
    expect(files.get('hosts/alice/etc/drbd-reactor.d/r0.toml')).toBe(
      [
        '# What drbd-reactor starts, in this order, on the server where it may promote the resource.',
        '[[promoter]]',
        '[promoter.resources.r0]',
        'start = [',
        '  "ocf:heartbeat:Filesystem p_fs_r0 device=/dev/drbd0 directory=/srv/r0 fstype=xfs",',
        '  "ocf:heartbeat:IPaddr2 p_ip_r0 ip=192.0.2.10 cidr_netmask=24",',
        '  "dirsrv@kolab.service",',
        '  "cyrus-imapd.service",',
        ']',
        'stop-services-on-exit = false',
        'on-drbd-demote-failure = "reboot"',
        'preferred-nodes = ["alice", "bob"]',
        'preferred-nodes-policy = "start-only"',
      ].join('\n'),
    );
  });

  test('is the same where it may be promoted, and missing where a server only votes', () => {
    const promoters = [...files.keys()].filter((path) => path.includes('drbd-reactor.d'));
    expect(promoters).toEqual(['hosts/alice/etc/drbd-reactor.d/r0.toml', 'hosts/bob/etc/drbd-reactor.d/r0.toml']);
    expect(files.get(promoters[1] ?? '')).toBe(files.get(promoters[0] ?? ''));
    const hosts = [...filesOf(reactorThreeReplicaDesign()).keys()].filter((path) => path.endsWith('.toml'));
    expect(hosts).toHaveLength(3);
  });

  test('is one for each resource, with the preference of its own', () => {
    const crossed = filesOf(reactorCrossLinkDesign());
    expect(crossed.get('hosts/alice/etc/drbd-reactor.d/ldap.toml')).toContain('preferred-nodes = ["alice", "bob"]');
    expect(crossed.get('hosts/alice/etc/drbd-reactor.d/imap.toml')).toContain('preferred-nodes = ["bob", "alice"]');
  });

  test('says what the design chooses', () => {
    const chosen = { preferredNodesPolicy: 'always', demoteFailure: 'reboot-immediate' };
    const text = filesOf(patchElement(tieBreaker, 'cluster-kolab', chosen)).get('hosts/bob/etc/drbd-reactor.d/r0.toml');
    expect(text).toContain('preferred-nodes-policy = "always"');
    expect(text).toContain('on-drbd-demote-failure = "reboot-immediate"');
  });

  test('keeps parameters as words, and a percent sign from systemd', () => {
    const odd = patchElement(tieBreaker, 'mount-alice-srv-r0', {
      path: '/srv/100%',
      options: ['noatime', 'logbsize=32k'],
    });
    expect(filesOf(odd).get('hosts/alice/etc/drbd-reactor.d/r0.toml')).toContain(
      '"ocf:heartbeat:Filesystem p_fs_100_ device=/dev/drbd0 directory=/srv/100%% fstype=xfs options=noatime,logbsize=32k"',
    );
  });

  test('names a unit once, though two services share it', () => {
    const twin = extend(reactorTieBreakerDesign, (build) => {
      const homes = { serverId: 'server-alice', standbyIds: ['server-bob'] };
      build.add(Service, 'service-twin', 'Twin', { ...homes, role: 'imap', dataPath: '/srv/r0/twin' });
    });
    const text = filesOf(twin()).get('hosts/alice/etc/drbd-reactor.d/r0.toml');
    expect(text?.match(/cyrus-imapd/g)).toHaveLength(1);
  });
});

describe('the rest of the bundle', () => {
  test('a unit that fails takes its start list along', () => {
    expect(files.get('hosts/bob/etc/systemd/system/cyrus-imapd.service.d/drbd-reactor.conf')).toBe(
      '# Lets drbd-reactor learn that the unit has failed.\n[Service]\nRestart=on-failure',
    );
    const voting = extend(reactorTieBreakerDesign, (build) => {
      const membership = { clusterId: 'cluster-kolab', serverId: 'server-charlie', nodeId: 3, votes: 1 };
      build.add(Member, 'member-charlie', 'charlie', membership);
    });
    const onCharlie = [...filesOf(voting()).keys()].filter((path) => path.startsWith('hosts/charlie/etc/'));
    expect(onCharlie.filter((path) => /systemd|reactor/.test(path))).toEqual([]);
  });

  test('holds nothing of Corosync and Pacemaker', () => {
    const names = [...files.keys()].filter((path) => /corosync|cib|pcs|crm/.test(path));
    expect(names).toEqual([]);
    expect(files.get('cluster/mkfs.sh')).toContain('mkfs.xfs');
  });

  test('DRBD goes by its quorum and calls no handler of Pacemaker', () => {
    const text = files.get('hosts/charlie/etc/drbd.d/r0.res') ?? '';
    expect(text).toContain(
      [
        '  options {',
        '    auto-promote no;',
        '    quorum majority;',
        '    on-no-quorum io-error;',
        '    on-no-data-accessible io-error;',
        '  }',
      ].join('\n'),
    );
    expect(text).not.toContain('handlers');
  });

  test('a primary whose writes were frozen gives way when it comes back outdated, from DRBD 9.1 on', () => {
    const fileOf = (change: Readonly<Record<string, unknown>>): string =>
      filesOf(patchElement(tieBreaker, 'drbd-r0', change)).get('hosts/alice/etc/drbd.d/r0.res') ?? '';
    const option = 'on-suspended-primary-outdated force-secondary;';
    expect(fileOf({ onNoQuorum: 'suspend-io' })).toContain(option);
    expect(fileOf({ onNoQuorum: 'suspend-io', release: '9.0' })).not.toContain(option);
    expect(fileOf({ onNoQuorum: 'io-error' })).not.toContain(option);
  });
});
