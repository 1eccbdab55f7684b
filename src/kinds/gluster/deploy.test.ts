import { describe, expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { Deployment } from '../../core/deploy/deployment.ts';
import { joinDeployments } from '../../core/deploy/deployment.ts';
import type { Design, TargetOs } from '../../core/model/design.ts';
import { workbench } from '../../workbench.ts';
import { deploy } from './deploy.ts';

const REPLICA_3: GlusterDesign = { form: 'replicate', bricks: 3 };

function deployed(design: Design): Deployment {
  return joinDeployments([deploy(workbench.analyse(design).view)]);
}

function textOf(options: GlusterDesign, page: 'split-brain' | 'teardown'): string {
  const { sections } = deployed(glusterDesign(options));
  return sections
    .filter((section) => section.page === page)
    .flatMap(({ lines }) => lines.map(({ text }) => text))
    .join('\n');
}

describe('packages', () => {
  test.each<[TargetOs, string[], string[]]>([
    ['debian-12', ['attr', 'glusterfs-server', 'xfsprogs'], ['glusterfs-client']],
    ['ubuntu-24.04', ['attr', 'glusterfs-server', 'xfsprogs'], ['glusterfs-client']],
    ['el-9', ['attr', 'glusterfs-server', 'xfsprogs'], ['glusterfs-fuse']],
    ['sles-15', ['attr', 'glusterfs', 'xfsprogs'], ['glusterfs']],
  ])('of %s', (targetOs, server, client) => {
    const { packages } = deployed({ ...glusterDesign(REPLICA_3), targetOs });
    const of = (hostId: string): string[] =>
      [...new Set(packages.filter(({ hostIds }) => hostIds.includes(hostId)).flatMap((need) => need.packages))].sort();
    expect(of('server-n2')).toEqual(server);
    expect(of('server-k1')).toEqual(client);
  });

  test.each<[NonNullable<GlusterDesign['brick']>['format'], string]>([
    ['ext4', 'e2fsprogs'],
    ['btrfs', 'btrfs-progs'],
  ])('bricks on %s want %s', (format, name) => {
    const { packages } = deployed(glusterDesign({ ...REPLICA_3, brick: { format } }));
    expect(packages.flatMap((need) => need.packages)).toContain(name);
  });

  test.each<[TargetOs, number]>([
    ['debian-12', 0],
    ['el-9', 1],
  ])('%s wants %i repository more', (targetOs, count) => {
    const { steps } = deployed({ ...glusterDesign(REPLICA_3), targetOs });
    expect(steps.filter(({ title }) => title.includes('repository'))).toHaveLength(count);
  });
});

describe('ports', () => {
  const OTHERS_AND_CLIENTS = ['10.77.0.11', '10.77.0.13', '10.77.0.21', '10.77.0.22'];

  test('of a peer are open to the other peers and to the clients, to nobody else', () => {
    const ports = deployed(glusterDesign(REPLICA_3)).ports.filter(({ hostId }) => hostId === 'server-n2');
    expect(ports.map(({ ports: range, from }) => [range, from])).toEqual([
      ['24007', OTHERS_AND_CLIENTS],
      ['49152-49251', OTHERS_AND_CLIENTS],
    ]);
  });

  test('are those of glusterd.vol', () => {
    const { ports } = deployed(glusterDesign({ ...REPLICA_3, pool: { firstPort: 50_000, lastPort: 50_009 } }));
    expect(ports.map(({ ports: range }) => range)).toContain('50000-50009');
  });

  test('let in the subnets that the volume lets in, and no pattern', () => {
    const { ports } = deployed(glusterDesign({ ...REPLICA_3, volume: { allow: ['10.99.0.0/16', '10.98.*'] } }));
    expect(ports.every(({ from }) => from.includes('10.99.0.0/16') && !from.includes('10.98.*'))).toBe(true);
  });

  test('none is open to everybody where no address is known', () => {
    const design = glusterDesign(REPLICA_3);
    const silent = Object.keys(design.elements)
      .filter((id) => id.startsWith('address-'))
      .reduce((changed, id) => patchElement(changed, id, { ip: '' }), design);
    expect(deployed(silent).ports).toEqual([]);
  });
});

describe('steps', () => {
  test('every disk is formatted only by its name, once for all hosts that have it', () => {
    const steps = deployed(glusterDesign(REPLICA_3)).steps.filter(({ destroys }) => destroys !== undefined);
    expect(steps.map(({ destroys, hostIds }) => [destroys?.name, hostIds])).toEqual([
      ['/dev/vdb', ['server-n1', 'server-n2', 'server-n3']],
    ]);
  });

  test('a volume is made once, on the first host, and counts as made only with its bricks and options', () => {
    const design = glusterDesign({ form: 'arbiter', bricks: 3 });
    const step = deployed(design).steps.find(({ phase }) => phase === 'shared-storage');
    expect(step?.hostIds).toEqual(['server-n1']);
    expect(step?.done).toBe(step?.check);
    expect(step?.done).toContain("'Brick3: n3:/data/glusterfs/gv0/brick (arbiter)'");
    expect(step?.done).toContain("'network.ping-timeout: 20'");
  });

  test('a volume that is only created has no bricks to look at', () => {
    const { steps } = deployed(glusterDesign({ ...REPLICA_3, volume: { started: 'no' } }));
    expect(steps.find(({ phase }) => phase === 'shared-storage')?.done).toContain("'Status: Created'");
    expect(steps.some(({ title }) => title.startsWith('See that all bricks'))).toBe(false);
  });

  test('TLS wants its files on servers and clients before anything is made', () => {
    const { steps } = deployed(glusterDesign({ ...REPLICA_3, volume: { encryption: 'tls' } }));
    const step = steps.find(({ phase }) => phase === 'secrets');
    expect(step?.hostIds).toEqual(['server-n1', 'server-n2', 'server-n3', 'server-k1', 'server-k2']);
  });

  test('a mount that is read-only is not written to', () => {
    const design = glusterDesign(REPLICA_3);
    const { steps } = deployed(patchElement(design, 'mount-k1-srv-mail', { options: ['ro'] }));
    const checks = steps.flatMap(({ hostIds, check }) => (hostIds[0]?.startsWith('server-k') ? [check] : []));
    expect(
      checks.filter((check) => check?.includes('is_mounted')).map((check) => check?.includes('writes_on')),
    ).toEqual([false, false, true, true]);
  });
});

describe('pages', () => {
  test('a split brain names every brick that can be a source, never an arbiter', () => {
    const text = textOf({ form: 'arbiter', bricks: 3 }, 'split-brain');
    expect(text).toContain('source-brick n2:/data/glusterfs/gv0/brick FILE');
    expect(text).not.toContain('source-brick n3:');
  });

  test('a dispersed volume has no split brain', () => {
    expect(textOf({ form: 'disperse', bricks: 3, redundancy: 1 }, 'split-brain')).toBe('');
  });

  test('taking down ends with what destroys the files', () => {
    const text = textOf(REPLICA_3, 'teardown');
    expect(text.indexOf('volume delete gv0')).toBeLessThan(text.indexOf('This destroys the files'));
    expect(text).toContain('n3# umount /data/glusterfs/gv0 && wipefs --all /dev/vdb');
  });
});
