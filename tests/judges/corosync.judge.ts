import { describe, expect, test } from 'vitest';
import { patchElement, putElements } from '../../src/core/edits/edit.ts';
import type { Design } from '../../src/core/model/design.ts';
import type { WorldEvent } from '../../src/core/world/world.ts';
import { Cluster, Member, QuorumDevice } from '../../src/kinds/cluster/index.ts';
import { clusterState } from '../../src/kinds/cluster/facts.ts';
import { findPartitions } from '../../src/kinds/cluster/partitions.ts';
import { countPartitions, sumVotes, votesOfDevice } from '../../src/kinds/cluster/quorum.ts';
import { quorumOptions } from '../../src/kinds/cluster/quorumOptions.ts';
import { Address } from '../../src/kinds/common/index.ts';
import { createBuilder } from '../../src/templates/builder.ts';
import { workbench } from '../../src/workbench.ts';
import { isFull } from '../full.ts';
import { hasTools } from './hasTools.ts';
import { openCorosyncCluster, type CorosyncCluster, type QuorumStatus } from './lab/corosyncCluster.ts';

const HOSTS = ['alice', 'bob', 'charlie', 'dora'];

/** Servers on two rings, without fencing, so that every part goes on as far as its votes carry it. */
function ringsOf(count: number, cluster: Partial<Cluster>, algorithm?: QuorumDevice['algorithm']): Design {
  const build = createBuilder();
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const ring2 = build.network('ring2', '10.2.2.0/24', 'cluster');
  const client = build.network('client', '192.0.2.0/24', 'client');
  const serverIds = HOSTS.slice(0, count).map((host, at) =>
    build.server(host, { [ring]: `10.2.1.${31 + at}`, [ring2]: `10.2.2.${31 + at}`, [client]: `192.0.2.${31 + at}` }),
  );
  const clusterId = build.cluster({
    clusterName: 'kolab',
    serverIds,
    ringNetworkIds: [ring, ring2],
    fenceIps: HOSTS.map((_, at) => `10.3.1.${at + 1}`),
  });
  if (algorithm !== undefined) {
    const serverId = build.server('witness', { [client]: '192.0.2.40' });
    build.add(QuorumDevice, 'device', 'qnetd', { clusterId, serverId, algorithm });
  }
  const design = putElements(workbench.newDesign('Rings'), build.elements);
  return patchElement(design, clusterId, { fencing: 'off', token: 1000, ...cluster });
}

const fail = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'fail', elementId }));
const recover = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'recover', elementId }));
const rings = (host: string): string[] => ['ring', 'ring2'].map((ring) => `address-${host}-${ring}`);

/** A story: what happens at a time, one after the other. */
type Story = readonly WorldEvent[][];
const SPLIT_OFF_BOB: Story = [fail('address-bob-ring'), fail('address-bob-ring2'), recover(...rings('bob'))];
const stories: Readonly<Record<string, readonly [Design, Story]>> = {
  'two members': [ringsOf(2, {}), [...SPLIT_OFF_BOB, fail('server-bob'), recover('server-bob')]],
  'three members': [ringsOf(3, {}), [...SPLIT_OFF_BOB, fail('server-alice'), fail('server-charlie')]],
  'two members, ffsplit': [
    ringsOf(2, {}, 'ffsplit'),
    [fail(...rings('bob')), recover(...rings('bob')), fail('server-alice'), recover('server-alice'), fail('device')],
  ],
  ...(isFull
    ? {
        'two members, the higher node id goes on': [ringsOf(2, { autoTieBreaker: 'highest' }), [...SPLIT_OFF_BOB]],
        'two members that wait for nobody': [
          ringsOf(2, { waitForAll: 'off' }),
          [fail('server-alice'), fail('server-bob'), recover('server-bob')],
        ],
        'two members, one boots alone': [
          ringsOf(2, {}),
          [fail('server-alice'), fail('server-bob'), recover('server-bob'), recover('server-alice')],
        ],
        'three members, lms': [
          ringsOf(3, {}, 'lms'),
          [fail('server-alice'), fail('server-bob'), recover('server-alice', 'server-bob'), fail('device')],
        ],
        'four members, ffsplit': [
          ringsOf(4, {}, 'ffsplit'),
          [fail(...rings('alice'), ...rings('bob')), recover(...rings('alice'), ...rings('bob')), fail('device')],
        ],
        'three members in the clear': [ringsOf(3, { encryption: 'off' }), [...SPLIT_OFF_BOB]],
      }
    : {}),
};

const TOOLS = ['corosync', 'corosync-qdevice', 'corosync-qnetd', 'certutil', 'unshare', 'nsenter', 'pkill', 'ip'];

describe.skipIf(!hasTools(...TOOLS))('real Corosync daemons count votes as the replay does', () => {
  test.concurrent.each(Object.entries(stories))('%s', { timeout: 300_000 }, async (_name, [design, story]) => {
    const cluster = await openCorosyncCluster(design);
    try {
      await cluster.startDevice();
      for (const { serverId } of membersOf(design)) await cluster.start(serverId);
      const healthy = replayed(design, []);
      expect(await settled(cluster, healthy)).toEqual(healthy);
      for (const at of story.keys()) {
        for (const event of story[at] ?? []) await play(cluster, design, event);
        const wanted = replayed(design, story.slice(0, at + 1).flat());
        expect({ at, ...(await settled(cluster, wanted)) }).toEqual({ at, ...wanted });
      }
    } finally {
      await cluster.close();
    }
  });
});

test.skipIf(!hasTools(...TOOLS))('Corosync runs with what the file says', async () => {
  const design = ringsOf(3, { token: 5000, consensus: 7000, lastManStanding: 'on' });
  const cluster = await openCorosyncCluster(design);
  try {
    await cluster.start('server-alice');
    const settings = [
      'totem.cluster_name',
      'runtime.config.totem.token',
      'runtime.config.totem.consensus',
      'totem.crypto_cipher',
      'totem.crypto_hash',
    ];
    await expect.poll(() => cluster.setting('server-alice', 'totem.cluster_name'), { timeout: 10_000 }).toBe('kolab');
    const values = await Promise.all(settings.map((key) => cluster.setting('server-alice', key)));
    // Corosync lengthens the token by 650 ms for each member beyond two (corosync.conf(5), token_coefficient).
    expect(values).toEqual(['kolab', '5650', '7000', 'aes256', 'sha256']);
  } finally {
    await cluster.close();
  }
});

/** What votequorum says on each running member. */
type Said = Readonly<Record<string, QuorumStatus | undefined>>;

function membersOf(design: Design): readonly Member[] {
  return workbench.analyse(design).index.all(Member);
}

/** What the replay says that votequorum says, after the events. */
function replayed(design: Design, events: readonly WorldEvent[]): Said {
  const { index, world } = workbench.analyse(design, events);
  const cluster = index.all(Cluster)[0];
  if (!cluster) throw new Error('The design has no cluster.');
  const members = membersOf(design);
  const partitions = findPartitions(cluster, members, index, world);
  const before = events.length === 0 ? undefined : workbench.analyse(design, events.slice(0, -1)).world;
  const state = before && clusterState(before, cluster.id);
  const { counts } = countPartitions({ cluster, members, partitions, before: state, index, world });
  const [device] = index.all(QuorumDevice);
  const options = quorumOptions(cluster, index);
  const flags = [
    ...(options.twoNode ? ['2Node'] : []),
    ...(options.tieBreaker ? ['AutoTieBreaker'] : []),
    ...(options.lastManStanding ? ['LastManStanding'] : []),
    ...(device ? ['Qdevice'] : []),
    ...(options.waitForAll ? ['WaitForAll'] : []),
  ];
  const expected = sumVotes(members) + (device ? votesOfDevice(device, members) : 0);
  return Object.fromEntries(
    partitions.flatMap((partition, at) =>
      partition.map(({ serverId }) => {
        const { quorate = false, votes = 0, needed = 0 } = counts[at] ?? {};
        return [serverId, { quorate, votes, expected, needed, flags }];
      }),
    ),
  );
}

/** How long Corosync may take to find its members, in seconds; what is right at once has to stay so for a while. */
const [LONGEST, STAYS] = [40, 4];

/** What the members say, as soon as it is what is wanted and has stayed so; else what they say in the end. */
async function settled(cluster: CorosyncCluster, wanted: Said): Promise<Said> {
  const goal = JSON.stringify(wanted);
  let right = 0;
  for (let second = 0; ; second += 1) {
    const statuses = await Promise.all(Object.keys(wanted).map(async (id) => [id, await cluster.status(id)] as const));
    const said = Object.fromEntries(statuses);
    right = JSON.stringify(said) === goal ? right + 1 : 0;
    if (right > STAYS || second > LONGEST) return said;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

/** Does to the daemons what the event does to the elements. */
async function play(cluster: CorosyncCluster, design: Design, { type, elementId }: WorldEvent): Promise<void> {
  const { index } = workbench.analyse(design);
  const address = index.find(Address, elementId);
  if (address) await cluster.cable(address.serverId, address.networkId, type === 'fail' ? 'down' : 'up');
  else if (index.find(QuorumDevice, elementId)) await (type === 'fail' ? cluster.crashDevice() : cluster.startDevice());
  else await (type === 'fail' ? cluster.crash(elementId) : cluster.start(elementId));
}
