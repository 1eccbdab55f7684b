import { describe, expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import { ConfigProblem } from '../../core/configs/configProblem.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { Design } from '../../core/model/design.ts';
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

  test('only the servers that mount the volume may', () => {
    expect(textOf(glusterDesign({ form: 'replicate', bricks: 3 }), SETUP)).toContain(
      'g volume set gv0 auth.allow 10.77.0.21,10.77.0.22\n',
    );
  });
});

test('clients.sh knows each line of fstab to the letter, so that it adds none twice', () => {
  const base = glusterDesign({ form: 'replicate', bricks: 3 });
  const mount = Object.values(base.elements).find(({ type }) => type === 'mount');
  const design = patchElement(base, mount?.id ?? '', {
    path: '/srv/my mail',
    options: ['_netdev', 'log-level=WARNING'],
  });
  const files = workbench.configs(workbench.analyse(design));
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
  ['a brick path with a blank', 'brick-1', { path: '/data/my brick/b' }],
  ['a brick that is a mount point of the root', 'brick-1', { path: '/brick' }],
  ['a brick without a disk', 'brick-1', { backingId: undefined }],
  ['bricks that fill no sets', 'gv0', { form: 'replicate', setSize: 2 }],
])('%s is refused', (_what, id, fields) => {
  const design = patchElement(glusterDesign({ form: 'arbiter', bricks: 3 }), id, fields);
  expect(() => configs(workbench.analyse(design).view)).toThrow(ConfigProblem);
});
