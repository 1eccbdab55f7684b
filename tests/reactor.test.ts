import { describe, expect, test } from 'vitest';
import { patchElement } from '../src/core/edits/edit.ts';
import type { Analysis } from '../src/core/kind/workbench.ts';
import type { Design } from '../src/core/model/design.ts';
import { placementOf, type WorldEvent } from '../src/core/world/world.ts';
import { resourceFacts } from '../src/kinds/drbd/facts.ts';
import { workbench } from '../src/workbench.ts';
import { reactorCrossLinkDesign, reactorThreeReplicaDesign, reactorTieBreakerDesign } from './reactorDesigns.ts';

const idOf = (name: string): string => (['alice', 'bob', 'charlie'].includes(name) ? `server-${name}` : name);

/** A scenario in short: names fail in their order, and those with a plus come back. */
function play(design: Design, story: string): Analysis {
  const events = story.split(' ').filter(Boolean);
  return workbench.analyse(
    design,
    events.map((event): WorldEvent =>
      event.startsWith('+')
        ? { type: 'recover', elementId: idOf(event.slice(1)) }
        : { type: 'fail', elementId: idOf(event) },
    ),
  );
}

/** Where a managed resource runs; the promoted one for DRBD. */
function on({ world }: Analysis, managedId: string): string {
  const { startedOn, promotedOn } = placementOf(world, managedId);
  const servers = managedId.startsWith('p_drbd_') ? promotedOn : startedOn;
  return servers.map((id) => id.replace('server-', '')).join(' ');
}

const told = ({ world }: Analysis): readonly string[] => world.steps.map(({ text, why }) => `${text} ${why}`.trim());

const tieBreaker = reactorTieBreakerDesign();
const threeReplicas = reactorThreeReplicaDesign();
const crossLink = reactorCrossLinkDesign();

/** Everything on r0 is where its primary is, or nowhere. */
function expectTogether(analysis: Analysis, server: string): void {
  const ids = analysis.managed.map(({ id }) => id);
  expect(Object.fromEntries(ids.map((id) => [id, on(analysis, id)]))).toEqual(
    Object.fromEntries(ids.map((id) => [id, server])),
  );
}

describe('two replicas and a diskless tie-breaker', () => {
  test.each([
    ['', 'alice', 'in good health'],
    ['alice', 'bob', 'the primary fails'],
    ['bob', 'alice', 'the secondary fails'],
    ['charlie', 'alice', 'the tie-breaker fails'],
    ['disk-alice-r0', 'alice', 'the disk of the primary fails, and it goes on over the network'],
    ['disk-bob-r0', 'alice', 'the disk of the secondary fails'],
    ['network-replication', '', 'the replication network fails, and nobody has quorum'],
    ['network-ring', 'alice', 'a network that nobody needs fails'],
    ['alice bob', '', 'both disks are gone'],
    ['alice charlie', 'bob', 'the new primary has seen the old one lose quorum, and goes on without the tie-breaker'],
    ['bob charlie', 'alice', 'the primary has seen the other lose quorum, and goes on as the last one'],
    ['bob alice', '', 'the stale secondary is away, too'],
    ['charlie alice', '', 'without the tie-breaker the survivor has no quorum'],
    ['charlie bob', '', 'without the tie-breaker the primary has no quorum'],
    ['disk-alice-r0 bob', '', 'the last good copy fails'],
    ['alice +alice', 'bob', 'the old primary returns, and the services stay'],
    ['bob +bob', 'alice', 'the secondary returns'],
    ['charlie bob +charlie', '', 'a tie-breaker cannot restore quorum'],
    ['charlie bob +bob', 'alice', 'the other replica restores quorum'],
    ['alice disk-bob-r0 +alice', '', 'the last good disk fails, and old data is not used'],
    ['charlie alice +charlie', '', 'a secondary that has lost quorum does not regain it by the tie-breaker'],
    ['charlie alice +alice', 'alice', 'both are as they were'],
    ['network-replication +network-replication', 'alice', 'the network returns'],
    ['alice bob +bob', '', 'who wrote last returns alone, and a start has no quorum to keep'],
    ['alice bob +bob +alice', 'bob', 'until the other one is there, which has to resync first, though it is preferred'],
    ['bob alice +bob', '', 'who missed writes returns first'],
    ['bob alice +bob +alice', 'alice', 'until the one with the data is there'],
  ])('%s -> %s: %s', (story, server) => expectTogether(play(tieBreaker, story), server));

  test('nobody is fenced, and nothing diverges', () => {
    for (const story of ['alice', 'alice +alice', 'network-replication', 'network-replication +network-replication']) {
      const { world } = play(tieBreaker, story);
      expect([...world.fenced]).toEqual([]);
      expect(resourceFacts(world, 'drbd-r0')?.splitBrain).toEqual([]);
    }
  });

  test('the steps tell the timeouts of DRBD and who promotes when', () => {
    expect(told(play(tieBreaker, 'alice'))).toEqual([
      'alice does not answer. DRBD misses it after 6 seconds while it writes, after 10.5 at rest.',
      'bob is promoted for r0. It waits 1 second, so that servers that are preferred to it come first.',
      '/srv/r0 is mounted on bob.',
      'Address 192.0.2.10 starts on bob.',
      'LDAP starts on bob.',
      'IMAP starts on bob.',
      'bob writes to r0 alone. DRBD remembers the changed blocks for a later resync.',
    ]);
  });

  test('a primary that loses quorum stops its services, last one first', () => {
    const steps = told(play(tieBreaker, 'charlie bob'));
    expect(steps.slice(steps.indexOf('alice has lost DRBD quorum for r0. Its writes end with errors.'))).toEqual([
      'alice has lost DRBD quorum for r0. Its writes end with errors.',
      'bob does not answer. DRBD misses it after 6 seconds while it writes, after 10.5 at rest.',
      'IMAP stops on alice.',
      'LDAP stops on alice.',
      'Address 192.0.2.10 stops on alice.',
      '/srv/r0 is unmounted from alice.',
      'alice is demoted for r0. alice has no DRBD quorum for r0.',
      '/srv/r0, Address 192.0.2.10, LDAP and IMAP are down. alice has no DRBD quorum for r0.',
    ]);
  });

  test('services go home where the policy says so', () => {
    const homing = patchElement(tieBreaker, 'cluster-kolab', { preferredNodesPolicy: 'always' });
    expectTogether(play(homing, 'alice +alice'), 'alice');
    expectTogether(play(homing, 'alice disk-alice-r0 +alice'), 'bob');
  });

  test('without DRBD quorum drbd-reactor does nothing', () => {
    const loose = play(patchElement(tieBreaker, 'drbd-r0', { quorum: 'off' }), '');
    expectTogether(loose, '');
    expect(told(loose).join()).toContain('r0 has no DRBD quorum, and without it drbd-reactor leaves it alone.');
  });

  test('what does not lie on DRBD is not started', () => {
    const moved = patchElement(tieBreaker, 'mount-alice-srv-r0', { sourceId: undefined });
    const lost = play(moved, '');
    expect(on(lost, 'p_imap')).toBe('');
    expect(told(lost).join()).toContain('drbd-reactor starts nothing that does not lie on one DRBD resource.');
  });
});

describe('three replicas', () => {
  test.each([
    ['', 'alice'],
    ['alice', 'bob'],
    ['bob', 'alice'],
    ['charlie', 'alice'],
    ['alice bob', ''],
    ['alice charlie', ''],
    ['bob charlie', ''],
    ['bob alice', ''],
    ['alice +alice', 'bob'],
    ['alice bob +alice', 'charlie'],
    ['alice bob +bob', 'bob'],
    ['bob charlie +charlie', 'alice'],
    ['bob charlie +bob', 'alice'],
    ['network-replication', ''],
    ['network-replication +network-replication', 'alice'],
    ['disk-alice-r0', 'alice'],
    ['disk-alice-r0 alice', 'bob'],
    ['disk-bob-r0 alice', 'charlie'],
    ['disk-bob-r0 disk-charlie-r0', 'alice'],
  ])('%s -> %s', (story, server) => expectTogether(play(threeReplicas, story), server));
});

describe('two resources that lie crosswise', () => {
  test.each([
    ['', 'alice', 'bob'],
    ['alice', 'bob', 'bob'],
    ['bob', 'alice', 'alice'],
    ['charlie', 'alice', 'bob'],
    ['alice +alice', 'bob', 'bob'],
    ['charlie bob', '', ''],
    ['disk-bob-imap', 'alice', 'bob'],
  ])('%s -> LDAP on %s, IMAP on %s', (story, ldap, imap) => {
    const analysis = play(crossLink, story);
    for (const id of ['p_drbd_ldap', 'p_fs_ldap', 'p_ip_ldap', 'p_ldap']) expect(on(analysis, id)).toBe(ldap);
    for (const id of ['p_drbd_imap', 'p_fs_imap', 'p_ip_imap', 'p_imap']) expect(on(analysis, id)).toBe(imap);
  });
});
