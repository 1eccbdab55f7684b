import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { workbench } from '../../src/workbench.ts';
import { glusterDesign, type GlusterDesign } from '../glusterDesign.ts';
import { removeFolder, writeConfigs } from './bundleFolder.ts';
import { openLab, until, type Lab } from './lab/lab.ts';
import { hasTools } from './hasTools.ts';

const CLIENT = 'k1';
const FILE = '/srv/mail/message';

const fail = (number: number): WorldEvent => ({ type: 'fail', elementId: `brick-${number}` });
const recover = (number: number): WorldEvent => ({ type: 'recover', elementId: `brick-${number}` });
/** The self-heal daemons have finished; to the engine an event like any other. */
const HEALED: WorldEvent = { type: 'recover', elementId: 'gv0' };
/** Time passes, and nobody heals; to the engine an event like any other. */
const LATER: WorldEvent = { type: 'recover', elementId: 'gv0' };

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
  for (const cache of ['quick-read', 'io-cache', 'open-behind', 'read-ahead', 'write-behind']) {
    await gluster(lab, `volume set gv0 performance.${cache} off`);
  }
}

async function succeed(lab: Lab, name: string, script: string): Promise<void> {
  const { code, output } = await lab.run(name, script, 120);
  expect(code, output).toBe(0);
}

async function gluster(lab: Lab, command: string): Promise<string> {
  const { code, output } = await lab.run('n1', `gluster --mode=script ${command}`);
  expect(code, output).toBe(0);
  return output;
}

async function enact(lab: Lab, event: WorldEvent): Promise<void> {
  const node = event.elementId.replace('brick-', 'n');
  if (event === HEALED) {
    await until(async () => /^(?!.*Number of entries: [1-9-])/s.test(await gluster(lab, 'volume heal gv0 info')), 60);
  } else if (event === LATER) {
    await pause(5);
  } else if (event.type === 'fail') {
    await succeed(lab, node, 'pkill -9 -x glusterfsd; while pgrep -x glusterfsd; do sleep 0.1; done');
    await pause(2);
  } else {
    await gluster(lab, 'volume start gv0 force');
    await until(async () => (await lab.run(node, 'pgrep -x glusterfsd')).code === 0);
    await pause(5);
  }
}

function pause(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}

/** Reads and rewrites one file on the client, as every event before did: a file that was touched meanwhile. */
async function accessNow(lab: Lab): Promise<string> {
  const write = await lab.run(CLIENT, `date +%N >${FILE}`, 30);
  const read = await lab.run(CLIENT, `dd if=${FILE} iflag=direct status=none`, 30);
  if (write.code === 0 && read.code === 0) return 'read-write';
  return write.code !== 0 && read.code !== 0 ? 'none' : `mixed: ${write.output} ${read.output}`;
}
