import { describe, expect, test } from 'vitest';
import {
  drbd84Design,
  externalMetadataDesign,
  templateDesign,
  threeReplicaDesign,
  tieBreakerDesign,
} from '../../../../tests/drbdVariants.ts';
import { patchElement } from '../../../core/edits/edit.ts';
import type { ConfigFile } from '../../../core/configs/configFragment.ts';
import type { Design } from '../../../core/model/design.ts';
import { printer } from '../../../printer.ts';
import { workbench } from '../../../workbench.ts';
import { Address, Server } from '../../common/index.ts';
import { Replica, Resource, Volume } from '../elements.ts';

/** Designs of all forms; in one of them the hosts are called otherwise than the elements. */
const DESIGNS: readonly (readonly [string, Design])[] = [
  ['single-primary', templateDesign('drbd-single-primary')],
  ['cross-link', templateDesign('drbd-cross-link')],
  ['dual-primary', templateDesign('drbd-dual-primary')],
  ['DRBD 8.4', drbd84Design()],
  ['tie-breaker', tieBreakerDesign()],
  ['three replicas', threeReplicaDesign()],
  ['metadata apart', externalMetadataDesign()],
  ['long names', patchElement(threeReplicaDesign(), 'server-bob', { hostName: 'Mail2.example.org' })],
];

describe.each(DESIGNS)('the files of %s', (_name, design) => {
  const analysis = workbench.analyse(design);
  const { index } = analysis;
  const files = printer.configs(analysis);
  const text = (file: ConfigFile | undefined): string => file?.lines.map((line) => line.text).join('\n') ?? '';
  const resources = index.all(Resource).map((resource) => {
    const copies = files.filter(({ path }) => path.endsWith(`/drbd.d/${resource.resourceName}.res`));
    const replicas = index.by(Replica, 'resourceId', resource.id);
    return { resource, copies, file: text(copies[0]), replicas };
  });
  const hostOf = ({ serverId }: Replica): string => index.find(Server, serverId)?.hostName ?? '';

  test('name hosts as uname -n, corosync and the cluster do', () => {
    const nodes = [...text(files.find(({ path }) => path.endsWith('/corosync.conf'))).matchAll(/^ +name: (.*)$/gm)];
    const members = [
      ...text(files.find(({ path }) => path === 'cluster/cib.xml')).matchAll(/<node [^>]*uname="([^"]+)"/g),
    ];
    for (const { file, replicas } of resources) {
      const hosts = [...file.matchAll(/^ {2}on (\S+) \{$/gm)].map(([, host]) => host);
      expect(new Set(hosts)).toEqual(new Set(replicas.map(hostOf)));
      for (const host of hosts) {
        expect(nodes.map(([, name]) => name)).toContain(host);
        expect(members.map(([, name]) => name)).toContain(host);
      }
    }
  });

  test('are the same on all hosts', () => {
    for (const { copies, replicas } of resources) {
      expect(copies).toHaveLength(replicas.length);
      expect(new Set(copies.map(text)).size).toBe(1);
    }
    const common = files.filter(({ path }) => path.endsWith('/global_common.conf'));
    expect(new Set(common.map(text)).size).toBe(1);
  });

  test('call each device by its minor, and give every host every volume', () => {
    for (const { resource, file, replicas } of resources) {
      for (const [, name, minor] of file.matchAll(/device (\S+) minor (\d+);/g)) expect(name).toBe(`/dev/drbd${minor}`);
      const volumes = index.by(Volume, 'resourceId', resource.id);
      for (const replica of replicas) {
        const own = file.split(`\n  on ${hostOf(replica)} {`)[1]?.split('\n  }')[0] ?? '';
        expect(own.match(/volume \d+ \{/g)).toEqual(volumes.map(({ number }) => `volume ${number} {`));
      }
    }
  });

  test('give each host its own address and node id', () => {
    for (const { resource, file, replicas } of resources) {
      for (const replica of replicas) {
        const own = file.split(`\n  on ${hostOf(replica)} {`)[1]?.split('\n  }')[0] ?? '';
        const ips = index.by(Address, 'serverId', replica.serverId).map(({ ip }) => ip);
        const [, ip = '', port] = /address (\S+):(\d+);/.exec(own) ?? [];
        expect(ips).toContain(ip);
        expect(port).toBe(String(resource.port));
        expect(own.includes(`node-id ${replica.nodeId};`)).toBe(resource.generation === '9');
      }
    }
  });

  test('connect every pair of hosts once', () => {
    for (const { resource, file, replicas } of resources) {
      if (resource.generation === '8.4') continue;
      const mesh = /connection-mesh \{\s+hosts (.*);/.exec(file)?.[1]?.split(' ') ?? [];
      const pairs = [...file.matchAll(/^ {2}connection \{[\s\S]*?\n {2}\}/gm)].map(([section]) =>
        [...new Set([...section.matchAll(/host (\S+)/g)].map(([, host = '']) => host))].toSorted(compare).join(' '),
      );
      if (mesh.length > 0) expect(new Set(mesh)).toEqual(new Set(replicas.map(hostOf)));
      else expect(pairs).toHaveLength((replicas.length * (replicas.length - 1)) / 2);
      expect(new Set(pairs).size).toBe(pairs.length);
    }
  });

  test('fence by the script of their generation, and take it back', () => {
    for (const { resource, file } of resources) {
      const [fence, unfence] =
        resource.generation === '9'
          ? ['fence-peer "/usr/lib/drbd/crm-fence-peer.9.sh";', 'unfence-peer "/usr/lib/drbd/crm-unfence-peer.9.sh";']
          : [
              'fence-peer "/usr/lib/drbd/crm-fence-peer.sh";',
              'after-resync-target "/usr/lib/drbd/crm-unfence-peer.sh";',
            ];
      expect(file).toContain(fence);
      expect(file).toContain(unfence);
    }
  });

  test('let the cluster promote nothing on a server without a disk', () => {
    const cib = text(files.find(({ path }) => path === 'cluster/cib.xml'));
    for (const replica of index.all(Replica).filter(({ role }) => role === 'tie-breaker')) {
      const ban = new RegExp(
        `role="Promoted" score="-INFINITY"[^>]*>\\s*<expression [^>]*value="${hostOf(replica)}"|` +
          `score="-INFINITY" role="Promoted"[^>]*>\\s*<expression [^>]*value="${hostOf(replica)}"`,
      );
      expect(cib).toMatch(ban);
    }
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
