import { expect, test } from 'vitest';
import { startHand, type Hand } from '../../../../tests/hand.ts';
import { workbench } from '../../../workbench.ts';

/** The one-way template's cluster, with a third server. */
function clusterOfThree(): Hand {
  const design = workbench.fromTemplate('drbd-single-primary');
  if (!design) throw new Error('There is no such template.');
  const hand = startHand(design);
  const [cluster] = hand.all('cluster');
  hand.drop('server', cluster?.name);
  return hand;
}

const clusterOf = (hand: Hand): string => hand.all('cluster')[0]?.name ?? '';
const drbdErrors = (hand: Hand): string[] => hand.errors().filter((error) => error.startsWith('drbd/reactor'));

test('handing a cluster to drbd-reactor sets what drbd-reactor goes by, in the same step', () => {
  const hand = clusterOfThree();
  hand.act(clusterOf(hand), 'change-manager');
  expect(hand.all('drbd-resource')).toMatchObject([
    { fencing: 'dont-care', quorum: 'majority', onNoQuorum: 'io-error' },
  ]);
  expect(drbdErrors(hand)).toEqual([expect.stringMatching(/^drbd\/reactor-needs-three-servers/)]);
});

test('the tie-breaker is offered on the cluster, and nothing is left to mend after it', () => {
  const hand = clusterOfThree();
  const cluster = clusterOf(hand);
  hand.act(cluster, 'change-manager');
  const [offer] = hand.actionIds(cluster).filter((id) => id.startsWith('add-tie-breaker-'));
  hand.act(cluster, offer ?? 'none');
  expect(hand.all<{ role: string }>('drbd-replica').map(({ role }) => role)).toContain('tie-breaker');
  expect(drbdErrors(hand)).toEqual([]);
});

test('the way back to Pacemaker brings the fencing policy back', () => {
  const hand = clusterOfThree();
  hand.act(clusterOf(hand), 'change-manager');
  hand.act(clusterOf(hand), 'change-manager');
  expect(hand.all('drbd-resource')).toMatchObject([{ fencing: 'resource-and-stonith', quorum: 'off' }]);
});

test('a resource that is new in a cluster of drbd-reactor is not set up for Pacemaker', () => {
  const hand = clusterOfThree();
  hand.act(clusterOf(hand), 'change-manager');
  const servers = hand.all('server').slice(0, 2);
  const disks = servers.map(({ name }) => hand.drop('disk-data', name).id);
  const verdict = workbench.connectVerdict(hand.design, disks[0] ?? '', disks[1] ?? '');
  if (!verdict.ok) throw new Error(verdict.why);
  let count = 0;
  const after = startHand(verdict.edit(hand.design, (type) => `${type}-x${(count += 1)}`));
  expect(after.all('drbd-resource')).toMatchObject([
    { fencing: 'dont-care' },
    { fencing: 'dont-care', quorum: 'majority', onNoQuorum: 'io-error' },
  ]);
});
