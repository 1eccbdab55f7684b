import { describe, expect, test } from 'vitest';
import { patchElement, putElement, removeElements } from '../src/core/edits/edit.ts';
import type { Analysis } from '../src/core/kind/workbench.ts';
import type { Design } from '../src/core/model/design.ts';
import { placementOf, type WorldEvent } from '../src/core/world/world.ts';
import { resourceFacts } from '../src/kinds/drbd/facts.ts';
import { workbench } from '../src/workbench.ts';
import { templateDesign, threeReplicaDesign, tieBreakerDesign } from './drbdVariants.ts';

const fail = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'fail', elementId }));
const recover = (...ids: readonly string[]): WorldEvent[] => ids.map((elementId) => ({ type: 'recover', elementId }));
const play = (design: Design, ...events: readonly WorldEvent[]): Analysis => workbench.analyse(design, events);
const told = ({ world }: Analysis): string => world.steps.map((step) => step.text).join('\n');
const runsOn = ({ world }: Analysis, managedId: string): string =>
  placementOf(world, managedId)
    .startedOn.map((id) => id.replace('server-', ''))
    .join(' ');
const primaries = ({ world }: Analysis, managedId: string): string =>
  placementOf(world, managedId)
    .promotedOn.map((id) => id.replace('server-', ''))
    .join(' ');
const diskOf = ({ world }: Analysis, resourceId: string, serverId: string): string =>
  resourceFacts(world, resourceId)?.replicas[serverId]?.disk ?? '';

const single = templateDesign('drbd-single-primary');
const rings = ['network-ring', 'network-replication'] as const;

describe('a healthy deployment is what was designed', () => {
  test.each([
    ['drbd-single-primary', { p_drbd_kolab: 'alice' }, { p_imap: 'alice' }],
    ['drbd-cross-link', { p_drbd_ldap: 'alice', p_drbd_imap: 'bob' }, { p_ldap: 'alice', p_imap: 'bob' }],
    ['drbd-dual-primary', { p_drbd_data: 'alice bob' }, { p_ldap: 'alice', p_imap: 'bob', p_fs_data: 'alice bob' }],
    ['san', {}, { p_lvm_vg_kolab: 'kolab1', p_imap: 'kolab1' }],
    ['nas', {}, { p_imap: 'kolab1' }],
    ['glusterfs', {}, { p_imap: 'kolab1' }],
  ])('%s', (id, promoted, started) => {
    const healthy = play(templateDesign(id));
    for (const [managedId, on] of Object.entries(promoted)) expect(primaries(healthy, managedId)).toBe(on);
    for (const [managedId, on] of Object.entries(started)) expect(runsOn(healthy, managedId)).toBe(on);
    expect(healthy.world.steps).toEqual([]);
  });

  test('the primary may write, the secondary may not even read', () => {
    const { offers } = play(single);
    expect(offers.offerOf('drbd-kolab-volume-0', 'server-alice').access).toBe('read-write');
    expect(offers.offerOf('drbd-kolab-volume-0', 'server-bob')).toMatchObject({
      access: 'none',
      why: 'bob is secondary for kolab and cannot open the device.',
    });
  });

  test('the designed primary is promoted where the mount would rather be elsewhere', () => {
    const odd = patchElement(single, 'mount-alice-srv-kolab', { serverId: 'server-bob', standbyIds: ['server-alice'] });
    expect(primaries(play(odd), 'p_drbd_kolab')).toBe('alice');
  });
});

describe('the primary crashes', () => {
  const crashed = play(single, ...fail('server-alice'));

  test('it is fenced, the secondary is promoted, everything follows in order', () => {
    expect(crashed.world.steps.map((step) => step.text)).toEqual([
      'alice does not answer.',
      'bob has quorum.',
      'bob fences alice by fence_alice.',
      'bob is promoted for kolab.',
      '/srv/kolab is mounted on bob.',
      'Address 192.0.2.10 starts on bob.',
      'LDAP starts on bob.',
      'Database starts on bob.',
      'IMAP starts on bob.',
      'SMTP starts on bob.',
      'Web starts on bob.',
      'bob writes to kolab alone.',
      'The data of kolab on alice is outdated.',
    ]);
    expect(crashed.offers.offerOf('drbd-kolab-volume-0', 'server-bob').access).toBe('read-write');
  });

  test('it comes back, resyncs, and the services stay', () => {
    const back = play(single, ...fail('server-alice'), ...recover('server-alice'));
    expect(told(back)).toContain('alice resyncs kolab from bob.');
    expect(diskOf(back, 'drbd-kolab', 'server-alice')).toBe('UpToDate');
    expect(runsOn(back, 'p_imap')).toBe('bob');
  });

  test('without stickiness the services go home', () => {
    const restless = patchElement(single, 'cluster-kolab', { stickiness: 0 });
    expect(runsOn(play(restless, ...fail('server-alice'), ...recover('server-alice')), 'p_imap')).toBe('alice');
  });

  test.each([
    ['its fence device is broken', fail('fence-alice', 'server-alice')],
    ['its whole rack lost power, and the IPMI board with it', fail('rack')],
  ])('nothing is taken over when %s', (_, events) => {
    const rack = { id: 'rack', type: 'site', name: 'Rack 1', order: 0, scale: 'rack' };
    const design = patchElement(putElement(single, rack), 'server-alice', { siteId: 'rack' });
    const stuck = play(design, ...events);
    expect(told(stuck)).toContain('alice cannot be fenced, so nothing is taken over from it.');
    expect(runsOn(stuck, 'p_imap')).toBe('');
    expect(stuck.offers.offerOf('drbd-kolab-volume-0', 'server-bob').access).toBe('none');
  });

  test('as the last one it is not replaced by a server that starts alone', () => {
    const alone = play(single, ...fail('server-bob', 'server-alice'), ...recover('server-bob'));
    expect(told(alone)).toContain('bob has no quorum.');
    expect(runsOn(alone, 'p_imap')).toBe('');
    expect(
      runsOn(play(single, ...fail('server-bob', 'server-alice'), ...recover('server-bob', 'server-alice')), 'p_imap'),
    ).toBe('alice');
  });
});

describe('the secondary crashes', () => {
  test('the primary goes on alone, and the other catches up later', () => {
    const alone = play(single, ...fail('server-bob'));
    expect(runsOn(alone, 'p_imap')).toBe('alice');
    expect(diskOf(alone, 'drbd-kolab', 'server-bob')).toBe('Outdated');
    const back = play(single, ...fail('server-bob'), ...recover('server-bob'));
    expect(told(back)).toContain('bob resyncs kolab from alice.');
  });
});

describe('only the replication is cut', () => {
  const apart = patchElement(single, 'cluster-kolab', { ringNetworkIds: ['network-ring', 'network-client'] });

  test('the secondary is held back, and old data is not used when the primary crashes', () => {
    const late = play(apart, ...fail('network-replication', 'server-alice'));
    expect(primaries(late, 'p_drbd_kolab')).toBe('');
    expect(runsOn(late, 'p_imap')).toBe('');
  });

  test('without DRBD fencing old data is used, and the return of the other is a split brain', () => {
    const careless = patchElement(apart, 'drbd-kolab', { fencing: 'dont-care' });
    const late = play(careless, ...fail('network-replication', 'server-alice'));
    expect(primaries(late, 'p_drbd_kolab')).toBe('bob');
    expect(told(late)).toContain('bob writes to old data of kolab.');
    const healed = [...fail('network-replication', 'server-alice'), ...recover('server-alice', 'network-replication')];
    const split = play(careless, ...healed);
    expect(told(split)).toContain('Split brain of kolab: alice and bob drop the connection.');
    const chosen = play(careless, ...healed, ...recover('drbd-kolab'));
    expect(told(chosen)).toContain('alice discards its own writes to kolab.');
    expect(diskOf(chosen, 'drbd-kolab', 'server-alice')).toBe('UpToDate');
  });
});

describe('all links between two members are cut', () => {
  test('the one whose fence device waits wins, the other is switched off', () => {
    const cut = play(single, ...fail(...rings));
    expect([...cut.world.fenced]).toEqual(['server-bob']);
    expect(runsOn(cut, 'p_imap')).toBe('alice');
    expect(told(cut)).not.toContain('Split brain');
  });

  test('with equal delays either may win', () => {
    const race = patchElement(single, 'fence-alice', { delay: 0 });
    expect(told(play(race, ...fail(...rings)))).toContain('Both sides fire at the same moment.');
  });

  test('without fencing both run everything, and the data goes two ways', () => {
    const unfenced = patchElement(single, 'cluster-kolab', { fencing: 'off' });
    const cut = play(unfenced, ...fail(...rings));
    expect(primaries(cut, 'p_drbd_kolab')).toBe('alice bob');
    expect(runsOn(cut, 'p_imap')).toBe('alice bob');
    expect(told(play(unfenced, ...fail(...rings), ...recover(...rings)))).toContain('Split brain of kolab');
  });

  test('one ring is enough', () => {
    expect(told(play(single, ...fail('network-ring')))).toBe('');
  });
});

describe('more than two members', () => {
  test.each<[string, WorldEvent[], string]>([
    ['one of three crashes', fail('server-alice'), 'bob'],
    ['two of three crash, one after the other', fail('server-alice', 'server-bob'), ''],
    ['one comes back to the last one', [...fail('server-alice', 'server-bob'), ...recover('server-bob')], 'bob'],
  ])('%s', (_, events, where) => {
    const after = play(threeReplicaDesign(), ...events);
    expect(runsOn(after, 'p_imap')).toBe(where);
  });

  test('an isolated member is fenced by the majority', () => {
    const isolated = play(threeReplicaDesign(), ...fail('address-alice-ring', 'address-alice-replication'));
    expect([...isolated.world.fenced]).toEqual(['server-alice']);
    expect(runsOn(isolated, 'p_imap')).toBe('bob');
  });

  test('without quorum the policy "freeze" leaves running what runs', () => {
    const frozen = patchElement(threeReplicaDesign(), 'cluster-kolab', { noQuorumPolicy: 'freeze' });
    expect(runsOn(play(frozen, ...fail('server-bob', 'server-charlie')), 'p_imap')).toBe('alice');
    expect(runsOn(play(threeReplicaDesign(), ...fail('server-bob', 'server-charlie')), 'p_imap')).toBe('');
  });

  test('a quorum device outside lets one of two go on, and none without it', () => {
    const arbiter = { id: 'server-arbiter', type: 'server', name: 'arbiter', order: 90, hostName: 'arbiter' };
    const device = {
      id: 'device',
      type: 'quorum-device',
      name: 'qnetd',
      order: 91,
      clusterId: 'cluster-kolab',
      serverId: 'server-arbiter',
      algorithm: 'ffsplit',
    };
    const design = putElement(putElement(single, arbiter), device);
    expect(runsOn(play(design, ...fail('server-alice')), 'p_imap')).toBe('bob');
    expect(runsOn(play(design, ...fail('device', 'server-alice')), 'p_imap')).toBe('');
    expect(told(play(design, ...fail(...rings)))).toContain('bob has no quorum.');
  });
});

describe('DRBD quorum with a tie-breaker', () => {
  const design = tieBreakerDesign('dont-care');

  test('the primary goes on with the tie-breaker, the secondary is outdated', () => {
    const cut = play(design, ...fail('address-bob-replication'));
    expect(runsOn(cut, 'p_imap')).toBe('alice');
    expect(told(cut)).toContain('bob has lost DRBD quorum for r0.');
  });

  test('a primary that sees nobody loses quorum and is demoted', () => {
    const cut = play(design, ...fail('address-alice-replication'));
    expect(told(cut)).toContain('alice has lost DRBD quorum for r0.');
    expect(primaries(cut, 'p_drbd_r0')).toBe('bob');
  });

  test('quorum that was lost is not regained through the tie-breaker', () => {
    const alone = play(
      design,
      ...fail('address-alice-replication', 'server-bob'),
      ...recover('address-alice-replication'),
    );
    expect(alone.offers.offerOf('drbd-r0-volume-0', 'server-alice').access).toBe('none');
    expect(primaries(alone, 'p_drbd_r0')).toBe('');
  });

  test('the tie-breaker is never promoted', () => {
    const cut = play(design, ...fail('server-alice', 'server-bob'));
    expect(primaries(cut, 'p_drbd_r0')).toBe('');
  });
});

describe('a backing disk fails', () => {
  test('Pacemaker moves the primary to the server with the good disk', () => {
    const lost = play(single, ...fail('disk-alice-kolab'));
    expect(primaries(lost, 'p_drbd_kolab')).toBe('bob');
    expect(told(lost)).toContain('alice has lost its disk for kolab.');
  });

  test('without a cluster the primary goes on through its peer', () => {
    const lost = play(withoutCluster(), ...fail('disk-alice-kolab'));
    expect(lost.offers.offerOf('drbd-kolab-volume-0', 'server-alice').access).toBe('read-write');
    const both = play(withoutCluster(), ...fail('disk-alice-kolab', 'disk-bob-kolab'));
    expect(both.offers.offerOf('drbd-kolab-volume-0', 'server-alice').access).toBe('none');
  });

  test('after two faults at once the older copy waits for the newer one', () => {
    const faults = ['address-bob-replication', 'disk-alice-r0'];
    const design = tieBreakerDesign('dont-care');
    const bobIsBack = [...fail(...faults), ...recover('address-bob-replication')];
    expect(primaries(play(design, ...bobIsBack), 'p_drbd_r0')).toBe('');
    const healed = play(design, ...bobIsBack, ...recover('disk-alice-r0'));
    expect(told(healed)).toContain('bob resyncs r0 from alice.');
    expect(runsOn(healed, 'p_imap')).toBe('alice');
  });

  test('a replaced disk is filled again', () => {
    const replaced = play(single, ...fail('disk-bob-kolab'), ...recover('disk-bob-kolab'));
    expect(diskOf(replaced, 'drbd-kolab', 'server-bob')).toBe('UpToDate');
  });
});

describe('without a cluster manager', () => {
  const design = withoutCluster();
  const promote = (serverId: string): WorldEvent => ({ type: 'promote', elementId: 'drbd-kolab-volume-0', serverId });
  const access = (analysis: Analysis, serverId: string): string =>
    analysis.offers.offerOf('drbd-kolab-volume-0', serverId).access;

  test('nothing is promoted by itself', () => {
    const crashed = play(design, ...fail('server-alice'));
    expect(access(crashed, 'server-bob')).toBe('none');
    expect(access(play(design, ...fail('server-alice'), promote('server-bob')), 'server-bob')).toBe('read-write');
  });

  test('a second primary is refused while the first is connected', () => {
    const refused = play(design, promote('server-bob'));
    expect(access(refused, 'server-bob')).toBe('none');
    expect(refused.world.steps.at(-1)).toMatchObject({
      text: 'bob is not promoted for kolab.',
      why: 'alice is primary.',
    });
  });

  test('isolate, promote, heal is split brain', () => {
    const events = [...fail('network-replication'), promote('server-bob'), ...recover('network-replication')];
    expect(told(play(design, ...events))).toContain('Split brain of kolab');
  });
});

test('a dual-primary pair that loses its replication link keeps one writer', () => {
  const design = patchElement(templateDesign('drbd-dual-primary'), 'drbd-data', {
    networkIds: ['network-replication'],
  });
  const cut = play(design, ...fail('network-replication'));
  expect(primaries(cut, 'p_drbd_data')).toBe('alice');
  expect(runsOn(cut, 'p_imap')).toBe('alice');
  expect(cut.offers.offerOf('drbd-data-volume-0', 'server-bob').access).toBe('none');
});

function withoutCluster(): Design {
  return removeElements(workbench.catalog, single, ['cluster-kolab']);
}
