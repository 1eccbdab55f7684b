import { describe, expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import { ConfigProblem } from '../../core/configs/configProblem.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import { configs } from './configs.ts';

function linesOf(design: Design, path: string) {
  return configs(workbench.analyse(design).view).find((fragment) => fragment.path === path)?.lines ?? [];
}

function textOf(design: Design, path: string): string {
  return linesOf(design, path)
    .map((line) => `${line.text}\n`)
    .join('');
}

const SETUP = 'gluster/setup-gv0.sh';

describe('volume create', () => {
  test.each<[string, GlusterDesign]>([
    ['gv0', { form: 'distribute', bricks: 2 }],
    ['gv0 replica 3', { form: 'replicate', bricks: 3 }],
    ['gv0 replica 3 arbiter 1', { form: 'arbiter', bricks: 3 }],
    ['gv0 replica 2', { form: 'replicate', bricks: 4, setSize: 2 }],
    ['gv0 disperse 6 redundancy 2', { form: 'disperse', bricks: 6, redundancy: 2 }],
  ])('says %s', (words, options) => {
    expect(textOf(glusterDesign(options), SETUP)).toContain(`  g volume create ${words} \\\n    n1:/data/`);
  });

  test('lists bricks by position, because consecutive ones form a set', () => {
    const design = patchElement(glusterDesign({ form: 'arbiter', bricks: 3 }), 'brick-1', { position: 9 });
    const bricks = linesOf(design, SETUP).filter((line) => line.text.startsWith('    n'));
    expect(bricks.map((line) => line.elementIds[0])).toEqual(['brick-2', 'brick-3', 'brick-1']);
  });
});

describe('volume options', () => {
  test.each<[string, Partial<GlusterDesign>, string[]]>([
    ['replica 2 leaves quorum alone', { bricks: 2 }, []],
    ['replica 3 says auto', { bricks: 3 }, ['cluster.quorum-type auto']],
    ['none is said', { bricks: 3, quorumType: 'none' }, ['cluster.quorum-type none']],
    [
      'fixed has a count',
      { bricks: 3, quorumType: 'fixed', quorumCount: 2 },
      ['cluster.quorum-type fixed', 'cluster.quorum-count 2'],
    ],
    ['server quorum', { bricks: 2, serverQuorum: 'on' }, ['cluster.server-quorum-type server']],
    ['disperse has no quorum type', { form: 'disperse', bricks: 3, redundancy: 1 }, []],
  ])('%s', (_case, options, said) => {
    const text = textOf(glusterDesign({ form: 'replicate', bricks: 3, ...options }), SETUP);
    const set = text.split('\n').flatMap((line) => /^g volume set gv0 (cluster\..*)$/.exec(line)?.[1] ?? []);
    expect(set).toEqual(said);
  });

  test.each<[string, Partial<GlusterDesign>, string]>([
    ['sharding', { volume: { sharding: 'on' } }, '\n  g volume set gv0 features.shard on\nfi\n'],
    ['no sharding', { volume: { sharding: 'off' } }, '\n  g volume set gv0 features.shard off\nfi\n'],
    ['self-heal off', { volume: { selfHeal: 'off' } }, 'g volume set gv0 cluster.self-heal-daemon off'],
    [
      'self-heal of a dispersed volume',
      { form: 'disperse', redundancy: 1, volume: { selfHeal: 'on' } },
      'g volume set gv0 cluster.disperse-self-heal-daemon on',
    ],
    ['a policy', { volume: { favoriteChild: 'mtime' } }, 'g volume set gv0 cluster.favorite-child-policy mtime'],
    ['the pool wants 51 percent', { serverQuorum: 'on' }, 'g volume set all cluster.server-quorum-ratio 51%'],
    ['the pool wants more', { pool: { serverQuorumRatio: 67 } }, 'g volume set all cluster.server-quorum-ratio 67%'],
    ['probed by address', { probeNames: [undefined, '10.77.0.12'] }, 'g peer probe 10.77.0.12\ng peer probe n3'],
    ['a transport', { volume: { transport: 'tcp' } }, 'g volume create gv0 replica 3 transport tcp \\\n'],
    ['transport alone', { form: 'distribute', volume: { transport: 'rdma' } }, 'g volume create gv0 transport rdma \\'],
  ])('%s is said', (_case, options, line) => {
    expect(textOf(glusterDesign({ form: 'replicate', bricks: 3, ...options }), SETUP)).toContain(line);
  });

  test('what glusterd has no such option for is left out', () => {
    const volume = { selfHeal: 'on', favoriteChild: 'size' } as const;
    const options = (form: GlusterDesign['form']): string[] =>
      textOf(glusterDesign({ form, bricks: 3, redundancy: 1, volume }), SETUP)
        .split('\n')
        .filter((line) => /self-heal|favorite/.test(line));
    expect(options('distribute')).toEqual([]);
    expect(options('disperse')).toEqual(['g volume set gv0 cluster.disperse-self-heal-daemon on']);
  });

  test('the ratio of the servers is a matter of the pool, and is never set on one volume', () => {
    const text = textOf(glusterDesign({ form: 'replicate', bricks: 3, serverQuorum: 'on' }), SETUP);
    expect(text).toContain('g volume set all cluster.server-quorum-ratio');
    expect(text).not.toContain('g volume set gv0 cluster.server-quorum-ratio');
    expect(textOf(glusterDesign({ form: 'replicate', bricks: 3 }), SETUP)).not.toContain('server-quorum-ratio');
  });

  test('only the servers that mount the volume may', () => {
    expect(textOf(glusterDesign({ form: 'replicate', bricks: 3 }), SETUP)).toContain(
      'g volume set gv0 auth.allow 10.77.0.21,10.77.0.22\n',
    );
  });
});

test.each<[string, GlusterDesign['pool'], number, number]>([
  ['as many ports as a firewall likes to open', {}, 49_152, 49_251],
  ['from another port on', { firstPort: 50_000 }, 50_000, 50_099],
  ['up to another port', { lastPort: 60_999 }, 49_152, 60_999],
  ['a range', { firstPort: 50_000, lastPort: 50_009 }, 50_000, 50_009],
])('all peers have one range of brick ports: %s', (_case, pool = {}, first, last) => {
  const files = configs(workbench.analyse(glusterDesign({ form: 'replicate', bricks: 3, pool })).view);
  const volumes = files.filter(({ path }) => path === 'etc/glusterfs/glusterd.vol');
  expect(volumes).toHaveLength(3);
  for (const { lines } of volumes) {
    const ports = lines.map(({ text }) => text.trim()).filter((text) => /-port \d+$/.test(text));
    expect(ports.slice(1)).toEqual([`option base-port ${first}`, `option max-port ${last}`]);
  }
});

test('an arbiter gets room for inodes, other bricks what is asked for', () => {
  const inodesOf = (options: GlusterDesign): string[] =>
    [1, 2, 3].map((number) => {
      const files = configs(workbench.analyse(glusterDesign(options)).view);
      const script = files.find(({ path, hostId }) => path === 'gluster-prepare.sh' && hostId === `server-n${number}`);
      return script?.lines.find(({ text }) => text.startsWith('make_xfs /'))?.text ?? '';
    });
  const plain = 'make_xfs /dev/vdb size=512';
  expect(inodesOf({ form: 'arbiter', bricks: 3 })).toEqual([plain, plain, `${plain},maxpct=25`]);
  expect(inodesOf({ form: 'replicate', bricks: 3 })).toEqual([plain, plain, plain]);
  expect(inodesOf({ form: 'arbiter', bricks: 3, inodeShare: 40 })).toEqual(Array(3).fill(`${plain},maxpct=40`));
});

test('every client finds every brick host by the name in the volume file', () => {
  const files = printer.configs(workbench.analyse(glusterDesign({ form: 'replicate', bricks: 3 })));
  for (const client of ['k1', 'k2']) {
    const hosts = files.find(({ path }) => path === `hosts/${client}/etc/hosts`)?.lines.map(({ text }) => text);
    expect(hosts).toEqual(expect.arrayContaining(['10.77.0.11 n1', '10.77.0.12 n2', '10.77.0.13 n3']));
  }
});

test('clients.sh knows each line of fstab to the letter, so that it adds none twice', () => {
  const base = glusterDesign({ form: 'replicate', bricks: 3 });
  const mount = Object.values(base.elements).find(({ type }) => type === 'mount');
  const design = patchElement(base, mount?.id ?? '', {
    path: '/srv/my mail',
    options: ['_netdev', 'log-level=WARNING'],
  });
  const files = printer.configs(workbench.analyse(design));
  const textIn = (path: string) => files.find((file) => file.path === path)?.lines.map(({ text }) => text) ?? [];
  const [line = ''] = textIn('hosts/k1/etc/fstab').filter((text) => text.includes('glusterfs'));
  expect(line).toContain('/srv/my\\040mail glusterfs _netdev,');
  expect(textIn('gluster/clients.sh').filter((text) => text.includes(`'${line}'`))).toHaveLength(1);
});

test('what the volume is to be afterwards', () => {
  expect(textOf(glusterDesign({ form: 'arbiter', bricks: 3 }), 'gluster/setup-gv0.assert')).toContain(
    'gv0:statusStr=Started\ngv0:brickCount=3\ngv0:replicaCount=3\ngv0:arbiterCount=1\n',
  );
});

test('every line knows its elements', () => {
  const fragments = configs(workbench.analyse(glusterDesign({ form: 'arbiter', bricks: 3, serverQuorum: 'on' })).view);
  const blank = fragments.flatMap((fragment) => fragment.lines).filter((line) => line.elementIds.length === 0);
  expect(fragments.length).toBeGreaterThan(10);
  expect(blank).toEqual([]);
});

test.each<[string, string, Record<string, unknown>]>([
  ['a volume name that glusterd refuses', 'gv0', { volumeName: 'gv.0; reboot' }],
  ['a reserved volume name', 'gv0', { volumeName: 'all' }],
  ['a peer that is probed as this very host', 'peer-2', { probeName: 'localhost' }],
  ['a probe with a blank', 'peer-2', { probeName: 'n2 n3' }],
  ['a brick path with a blank', 'brick-1', { path: '/data/my brick/b' }],
  ['a brick that is a mount point of the root', 'brick-1', { path: '/brick' }],
  ['a brick without a disk', 'brick-1', { backingId: undefined }],
  ['bricks that fill no sets', 'gv0', { form: 'replicate', setSize: 2 }],
])('%s is refused', (_what, id, fields) => {
  const design = patchElement(glusterDesign({ form: 'arbiter', bricks: 3 }), id, fields);
  expect(() => configs(workbench.analyse(design).view)).toThrow(ConfigProblem);
});
