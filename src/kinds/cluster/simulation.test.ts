import { describe, expect, test } from 'vitest';
import { patchElement, putElements } from '../../core/edits/edit.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { Design } from '../../core/model/design.ts';
import { placementOf, type WorldEvent } from '../../core/world/world.ts';
import { createBuilder } from '../../templates/builder.ts';
import { workbench } from '../../workbench.ts';
import { FenceDevice, QuorumDevice, type Cluster } from './elements.ts';
import { clusterState } from './facts.ts';

const fail = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'fail', elementId }));
const recover = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'recover', elementId }));

const HOSTS = ['alice', 'bob', 'charlie', 'dora', 'eve'];

/** Servers on one ring without fencing, so that every partition goes on as far as its votes carry it. */
function ringOf(count: number, cluster: Partial<Cluster>, deviceOn?: 'ffsplit' | 'lms'): Design {
  const build = createBuilder();
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const serverIds = HOSTS.slice(0, count).map((host, at) => build.server(host, { [ring]: `10.2.1.${31 + at}` }));
  const clusterId = build.cluster({ clusterName: 'kolab', serverIds, ringNetworkIds: [ring], fenceIps: [] });
  if (deviceOn !== undefined) {
    const serverId = build.server('witness', { [ring]: '10.2.1.99' });
    build.add(QuorumDevice, 'device', 'qnetd', { clusterId, serverId, algorithm: deviceOn });
  }
  const design = putElements(workbench.newDesign('Ring'), build.elements);
  return patchElement(design, clusterId, { fencing: 'off', ...cluster });
}

function quorateIn(design: Design, events: readonly WorldEvent[]): string {
  const { world } = workbench.analyse(design, events);
  const quorate = clusterState(world, 'cluster-kolab')?.quorate ?? [];
  return quorate.map((id) => id.replace('server-', '')).join(' ');
}

const all = (count: number): string[] => HOSTS.slice(0, count).map((host) => `server-${host}`);
/** The ring breaks between the named servers and the others: these hear nobody any more. */
const isolate = (...hosts: readonly string[]): WorldEvent[] => fail(...hosts.map((host) => `address-${host}-ring`));

// What real Corosync daemons did (votequorum(5)).
describe('votequorum', () => {
  test.each<[string, Design, WorldEvent[], string]>([
    ['two_node: both are quorate after a split', ringOf(2, {}), isolate('bob'), 'alice bob'],
    ['two_node: one that boots alone waits', ringOf(2, {}), [...fail(...all(2)), ...recover('server-bob')], ''],
    [
      'two_node without waiting: one that boots alone is quorate',
      ringOf(2, { waitForAll: 'off' }),
      [...fail(...all(2)), ...recover('server-bob')],
      'bob',
    ],
    ['tie-breaker: the lowest id of two goes on', ringOf(2, { autoTieBreaker: 'lowest' }), isolate('bob'), 'alice'],
    ['tie-breaker: the highest id of two goes on', ringOf(2, { autoTieBreaker: 'highest' }), isolate('bob'), 'bob'],
    ['tie-breaker: the other of two stops', ringOf(2, { autoTieBreaker: 'lowest' }), fail('server-alice'), ''],
    [
      'tie-breaker without waiting: bob boots alone and is no half that counts',
      ringOf(2, { autoTieBreaker: 'lowest', waitForAll: 'off' }),
      [...fail(...all(2)), ...recover('server-bob')],
      '',
    ],
    ['three: one isolated', ringOf(3, {}), isolate('alice'), 'bob charlie'],
    ['three: two crash one after the other', ringOf(3, {}), fail('server-alice', 'server-bob'), ''],
    ['four: two crash', ringOf(4, {}), fail('server-charlie', 'server-dora'), ''],
    [
      'four with the tie-breaker: two crash',
      ringOf(4, { autoTieBreaker: 'lowest' }),
      fail('server-charlie', 'server-dora'),
      'alice bob',
    ],
    [
      'four with the tie-breaker: the lowest crashes, then another',
      ringOf(4, { autoTieBreaker: 'lowest' }),
      fail('server-alice', 'server-bob'),
      '',
    ],
    [
      'three that wait: two boot',
      ringOf(3, { waitForAll: 'on' }),
      [...fail(...all(3)), ...recover('server-alice', 'server-bob')],
      '',
    ],
    [
      'three that do not wait: two boot',
      ringOf(3, {}),
      [...fail(...all(3)), ...recover('server-alice', 'server-bob')],
      'alice bob',
    ],
    [
      'three that wait: all boot, then one crashes',
      ringOf(3, { waitForAll: 'on' }),
      [...fail(...all(3)), ...recover(...all(3)), ...fail('server-charlie')],
      'alice bob',
    ],
    [
      'last man standing: four count down to two',
      ringOf(4, { lastManStanding: 'on' }),
      fail('server-dora', 'server-charlie'),
      'alice bob',
    ],
    [
      'last man standing: not to one',
      ringOf(4, { lastManStanding: 'on' }),
      fail('server-dora', 'server-charlie', 'server-bob'),
      '',
    ],
    [
      'last man standing with the tie-breaker: to one',
      ringOf(4, { lastManStanding: 'on', autoTieBreaker: 'lowest' }),
      fail('server-dora', 'server-charlie', 'server-bob'),
      'alice',
    ],
    [
      'last man standing: one that comes back counts again',
      ringOf(4, { lastManStanding: 'on' }),
      [...fail('server-dora', 'server-charlie'), ...recover('server-dora'), ...fail('server-bob')],
      'alice dora',
    ],
    [
      'last man standing: one that was cut off comes back to those who counted down',
      ringOf(4, { lastManStanding: 'on' }),
      [...isolate('bob'), ...isolate('charlie'), ...recover('address-bob-ring')],
      'alice bob dora',
    ],
    [
      'waiting for all with a device that is down: the device is one of all',
      ringOf(2, { waitForAll: 'on' }, 'ffsplit'),
      [...fail('device', ...all(2)), ...recover(...all(2))],
      '',
    ],
    [
      'a device that is down at a start, without waiting',
      ringOf(2, {}, 'ffsplit'),
      [...fail('device', ...all(2)), ...recover(...all(2))],
      'alice bob',
    ],
    ['lms: the last of three goes on', ringOf(3, {}, 'lms'), fail('server-alice', 'server-bob'), 'charlie'],
  ])('%s', (_, design, events, quorate) => {
    expect(quorateIn(design, events)).toBe(quorate);
  });

  test('a server with more votes adds to those of an lms device', () => {
    const design = patchElement(ringOf(3, {}, 'lms'), 'member-alice', { votes: 3 });
    expect(quorateIn(design, fail('server-alice'))).toBe('bob charlie');
    expect(quorateIn(design, fail('server-alice', 'server-bob'))).toBe('charlie');
  });
});

const single = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('None');
const rings = ['network-ring', 'network-replication'];
const told = ({ world }: Analysis): string => world.steps.map(({ text }) => text).join('\n');
const imapOn = ({ world }: Analysis): string => placementOf(world, 'p_imap').startedOn.join(' ');

function withDevice(design: Design, id: string, fields: Partial<FenceDevice>): Design {
  const build = createBuilder();
  const base = { clusterId: 'cluster-kolab', targetIds: ['server-alice'], ip: '10.3.1.40', delay: 0 };
  build.add(FenceDevice, id, id, { ...base, agent: 'fence_apc_snmp', ...fields });
  return putElements(design, build.elements);
}

describe('fencing levels', () => {
  const two = withDevice(patchElement(single, 'fence-alice', { level: 1 }), 'pdu-a', { level: 2 });
  const strips = withDevice(two, 'pdu-b', { level: 2 });

  test('the first level fences while it works', () => {
    expect(told(workbench.analyse(two, fail('server-alice')))).toContain('bob fences alice by fence_alice.');
  });

  test('the second level fences when the first does not work', () => {
    const stuck = workbench.analyse(two, fail('fence-alice', 'server-alice'));
    expect(told(stuck)).toContain('bob fences alice by pdu-a.');
    expect(imapOn(stuck)).toBe('server-bob');
  });

  test('both power strips of a level have to work', () => {
    const both = workbench.analyse(strips, fail('fence-alice', 'server-alice'));
    expect(told(both)).toContain('bob fences alice by pdu-a and pdu-b.');
    const one = workbench.analyse(strips, fail('fence-alice', 'pdu-b', 'server-alice'));
    expect(told(one)).toContain('alice cannot be fenced');
  });

  test('without levels either of them is enough', () => {
    const loose = withDevice(withDevice(single, 'pdu-a', {}), 'pdu-b', {});
    expect(imapOn(workbench.analyse(loose, fail('fence-alice', 'pdu-b', 'server-alice')))).toBe('server-bob');
  });

  test('a crash dump is no level to rely on', () => {
    const dump = patchElement(two, 'fence-alice', { agent: 'fence_kdump' });
    expect(told(workbench.analyse(dump, fail('server-alice')))).toContain('bob fences alice by pdu-a.');
  });

  test('IPMI dies with the only power feed of its server, not with one of two', () => {
    const feed = (id: string): Design['elements'][string] =>
      ({ id, type: 'failure-domain', name: id, order: 80, sort: 'power-feed' }) as never;
    const powered = putElements(single, [feed('feed-a'), feed('feed-b')]);
    const sole = patchElement(powered, 'server-alice', { domainIds: ['feed-a'] });
    expect(told(workbench.analyse(sole, fail('feed-a')))).toContain('alice cannot be fenced');
    const twin = patchElement(powered, 'server-alice', { domainIds: ['feed-a', 'feed-b'] });
    expect(told(workbench.analyse(twin, fail('feed-a')))).toBe('');
  });
});

describe('the head start of the busier server', () => {
  const even = patchElement(single, 'fence-alice', { delay: 0 });

  test('the primary with the services wins the race', () => {
    const cut = workbench.analyse(patchElement(even, 'cluster-kolab', { priorityDelay: 15 }), fail(...rings));
    expect([...cut.world.fenced]).toEqual(['server-bob']);
    expect(told(cut)).not.toContain('Both sides fire');
  });

  test('wherever they run by then', () => {
    const moved = [...fail('server-alice'), ...recover('server-alice'), ...fail(...rings)];
    const cut = workbench.analyse(patchElement(even, 'cluster-kolab', { priorityDelay: 15 }), moved);
    expect([...cut.world.fenced]).toEqual(['server-alice']);
  });

  test('it adds to the delay of the device', () => {
    const against = patchElement(patchElement(even, 'fence-bob', { delay: 20 }), 'cluster-kolab', {
      priorityDelay: 15,
    });
    expect([...workbench.analyse(against, fail(...rings)).world.fenced]).toEqual(['server-alice']);
  });

  test('two that run as much have none', () => {
    const twins = workbench.fromTemplate('drbd-dual-primary') ?? single;
    const balanced = workbench.remove(twins, ['service-web', 'fence-alice']);
    const design = withDevice(patchElement(balanced, 'cluster-kolab', { priorityDelay: 15 }), 'pdu-a', {});
    expect(told(workbench.analyse(design, fail(...rings)))).toContain('Both sides fire at the same moment.');
  });
});
