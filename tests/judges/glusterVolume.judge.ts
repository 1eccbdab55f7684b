import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { workbench } from '../../src/workbench.ts';
import { glusterDesign, type GlusterDesign } from '../glusterDesign.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import {
  accessNow,
  CLIENT,
  enact,
  fail,
  gluster,
  HEALED,
  LATER,
  recover,
  succeed,
  switchCachesOff,
} from './lab/glusterEvents.ts';
import { openLab, type Lab } from './lab/lab.ts';
import { hasTools } from './hasTools.ts';

interface Story {
  readonly title: string;
  readonly design: GlusterDesign;
  /** Keeps self-heal off, so that a brick that returns is stale. */
  readonly beforeHeal?: boolean;
  readonly events: readonly WorldEvent[];
}

const STORIES: readonly Story[] = [
  {
    title: 'replica 3: each brick alone, then two',
    design: { form: 'replicate', bricks: 3, serverQuorum: 'on' },
    events: [fail(1), recover(1), HEALED, fail(2), recover(2), HEALED, fail(3), fail(1), recover(1)],
  },
  {
    title: 'arbiter: the good data brick is lost before the heal',
    design: { form: 'arbiter', bricks: 3 },
    beforeHeal: true,
    events: [fail(1), recover(1), fail(2), recover(2)],
  },
  {
    title: 'replica 2: old data, then split brain',
    design: { form: 'replicate', bricks: 2 },
    beforeHeal: true,
    events: [fail(1), recover(1), fail(2), recover(2)],
  },
  {
    title: 'arbiter without self-heal: time does not help',
    design: { form: 'arbiter', bricks: 3, volume: { selfHeal: 'off' } },
    events: [fail(1), recover(1), LATER, fail(2), recover(2)],
  },
  {
    title: 'disperse without self-heal: time does not help',
    design: { form: 'disperse', bricks: 3, redundancy: 1, volume: { selfHeal: 'off' } },
    events: [fail(1), recover(1), LATER, fail(2), recover(2)],
  },
  {
    title: 'replica 2 with a favorite child: no split brain, one version is gone',
    design: { form: 'replicate', bricks: 2, volume: { favoriteChild: 'mtime' } },
    beforeHeal: true,
    events: [fail(1), recover(1), fail(2), recover(2)],
  },
  {
    title: 'replica 2 with quorum auto depends on its first brick',
    design: { form: 'replicate', bricks: 2, quorumType: 'auto' },
    events: [fail(2), recover(2), HEALED, fail(1)],
  },
  {
    title: 'disperse 2+1 spares one brick',
    design: { form: 'disperse', bricks: 3, redundancy: 1 },
    events: [fail(3), fail(1)],
  },
];

const EVERYTHING: Pick<GlusterDesign, 'pool' | 'probeNames'> = {
  pool: { firstPort: 50_000, lastPort: 50_009, serverQuorumRatio: 60 },
  probeNames: [undefined, '10.77.0.12'],
};

const OPTIONS: readonly (GlusterDesign & { readonly says: Record<string, string>; readonly imaxpct: number })[] = [
  {
    ...EVERYTHING,
    form: 'arbiter',
    bricks: 3,
    serverQuorum: 'on',
    volume: { transport: 'tcp', sharding: 'on', selfHeal: 'on', favoriteChild: 'majority' },
    says: {
      'Transport-type': 'tcp',
      'features.shard': 'on',
      'cluster.self-heal-daemon': 'on',
      'cluster.favorite-child-policy': 'majority',
    },
    imaxpct: 25,
  },
  {
    ...EVERYTHING,
    form: 'disperse',
    bricks: 3,
    redundancy: 1,
    volume: { sharding: 'off', selfHeal: 'off', favoriteChild: 'size' },
    inodeShare: 40,
    says: { 'features.shard': 'off', 'cluster.disperse-self-heal-daemon': 'off' },
    imaxpct: 40,
  },
];

describe.skipIf(!hasTools('glusterd', 'mkfs.xfs', 'unshare', 'nsenter'))(
  'a real volume reads and writes as said',
  () => {
    test.concurrent.for(STORIES)('$title', async ({ design: options, beforeHeal = false, events }, { expect }) => {
      const design = glusterDesign(options);
      const lab = await openLab();
      try {
        await setUp(lab, options.bricks, writeConfigs(design));
        if (beforeHeal) await gluster(lab, 'volume set gv0 cluster.self-heal-daemon off');
        const seen: string[] = [await accessNow(lab)];
        for (const event of events) {
          await enact(lab, event);
          seen.push(await accessNow(lab));
        }
        const said = [[], ...events.map((_, at) => events.slice(0, at + 1))].map(
          (past) => workbench.analyse(design, past).offers.offerOf('gv0', `server-${CLIENT}`).access,
        );
        expect(seen).toEqual(said);
      } finally {
        await lab.close();
      }
    });
  },
);

describe.skipIf(!hasTools('glusterd', 'mkfs.xfs', 'unshare', 'nsenter'))(
  'glusterd takes what a design can tell',
  () => {
    test.concurrent.for(OPTIONS)('$form', async (options, { expect }) => {
      const design = glusterDesign(options);
      const lab = await openLab();
      try {
        await setUp(lab, options.bricks, writeConfigs(design));
        const info = await gluster(lab, 'volume info gv0');
        for (const [option, value] of Object.entries(options.says)) expect(info).toContain(`${option}: ${value}`);
        expect(await gluster(lab, 'pool list')).toContain('10.77.0.12');
        expect(await gluster(lab, 'volume get all cluster.server-quorum-ratio')).toContain('60');
        const ports = [...(await gluster(lab, 'volume status gv0')).matchAll(/^(?:Brick n\S+|brick) +(\d+)/gm)].map(
          (match) => Number(match[1]),
        );
        expect(ports).toHaveLength(options.bricks);
        expect(ports.every((port) => port >= 50_000 && port <= 50_009)).toBe(true);
        const made = await lab.run(`n${options.bricks}`, 'xfs_info /data/glusterfs/gv0');
        expect(made.output).toContain(`imaxpct=${options.imaxpct}`);
        expect(await accessNow(lab)).toBe('read-write');
      } finally {
        await lab.close();
      }
    });
  },
);

/** Runs the bundle's own scripts in the order in which they are meant. */
async function setUp(lab: Lab, bricks: number, bundle: string): Promise<void> {
  const nodes = Array.from({ length: bricks }, (_, at) => `n${at + 1}`);
  const read = (...path: string[]): string => readFileSync(join(bundle, ...path), 'utf8');
  for (const name of [...nodes, CLIENT]) {
    await lab.add(name, read('hosts', name, 'addresses').trim(), read('hosts', name, 'etc/hosts'));
  }
  await Promise.all(
    nodes.map(async (node) => {
      await lab.addDisk(node, '/dev/vdb');
      await lab.put(node, '/etc/glusterfs/glusterd.vol', read('hosts', node, 'etc/glusterfs/glusterd.vol'));
      // There is no systemd in a machine; enabling the daemon starts it.
      const standIn = 'systemctl() { glusterd; }\n';
      await succeed(lab, node, standIn + read('hosts', node, 'gluster-prepare.sh'));
    }),
  );
  await succeed(lab, 'n1', read('gluster/setup-gv0.sh'));
  await succeed(lab, 'n1', read('gluster/setup-gv0.sh'));
  await succeed(lab, CLIENT, read('gluster/clients.sh'));
  removeFolder(bundle);
  await switchCachesOff(lab);
}
