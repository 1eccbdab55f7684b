import { describe, expect, test } from 'vitest';
import { startHand, type Hand } from '../../../tests/hand.ts';
import { workbench } from '../../workbench.ts';
import { acceptors, planDrop, planLink } from './planDrop.ts';

function pair(): Hand {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('server', 'Cluster 1');
  hand.drop('server', 'Cluster 1');
  hand.drop('disk-data', 'alice');
  hand.drop('disk-data', 'bob');
  return hand;
}

const idsOf = (hand: Hand, names: readonly string[]): string[] => names.map((name) => hand.find(name).id);
const at = (hand: Hand, names: readonly string[], before?: string) => ({
  chain: idsOf(hand, names),
  beforeIn: () => (before === undefined ? undefined : hand.find(before).id),
});

describe('a drop finds the innermost box with an opinion', () => {
  test.each([
    [{ new: 'disk-data' }, ['vdb on alice', 'alice', 'Cluster 1'], 'Add a data disk to alice'],
    [{ new: 'server' }, ['vdb on alice', 'alice', 'Cluster 1'], 'Add a server to Cluster 1'],
    [{ new: 'server' }, [], 'Add a server'],
    [{ new: 'disk-data' }, [], 'A disk lives in a server; drop it onto one.'],
  ])('%j onto %j', (payload, chain, expected) => {
    const hand = pair();
    const { verdict } = planDrop(hand.design, { payload, ...at(hand, chain) });
    expect(verdict.ok ? verdict.label : verdict.why).toBe(expected);
  });

  test('a data disk on the disk of another server is replicated, on its own server reordered', () => {
    const hand = pair();
    const payload = { move: hand.find('vdb on alice').id };
    const onto = (chain: string[]) => planDrop(hand.design, { payload, ...at(hand, chain) }).verdict;
    expect(onto(['vdb on bob', 'bob', 'Cluster 1'])).toMatchObject({
      label: 'Replicate Data Disk on alice to Data Disk on bob',
    });
    expect(onto(['vda on alice', 'alice', 'Cluster 1'])).toMatchObject({ label: 'Reorder Data Disk' });
    expect(onto(['vda on bob', 'bob', 'Cluster 1'])).toMatchObject({ ok: false });
  });
});

test('a reorder puts the thing before its sibling', () => {
  const hand = pair();
  const payload = { move: hand.find('bob').id };
  const { verdict } = planDrop(hand.design, { payload, ...at(hand, ['alice', 'Cluster 1'], 'alice') });
  if (!verdict.ok) throw new Error(verdict.why);
  const after = workbench.canvas(verdict.edit(hand.design, (type) => type));
  expect(
    after
      .node(hand.find('Cluster 1').id)
      ?.children.slice(0, 2)
      .map((node) => node.id),
  ).toEqual(idsOf(hand, ['bob', 'alice']));
});

test('a new thing stands where it was dropped', () => {
  const hand = pair();
  const { verdict } = planDrop(hand.design, { payload: { new: 'disk-data' }, ...at(hand, ['alice'], 'vda on alice') });
  if (!verdict.ok) throw new Error(verdict.why);
  const after = workbench.canvas(verdict.edit(hand.design, (type) => `${type}-x`));
  expect(after.node(hand.find('alice').id)?.children[0]?.id).toBe('disk-x');
});

test('the boxes that take a data disk are the servers', () => {
  const hand = pair();
  expect([...acceptors(hand.design, { new: 'disk-data' })]).toEqual(idsOf(hand, ['alice', 'bob']));
});

test('a link takes the innermost box that agrees, else tells the innermost reason', () => {
  const hand = pair();
  const from = hand.find('vdb on alice').id;
  expect(planLink(hand.design, from, idsOf(hand, ['vdb on bob', 'bob']))?.verdict).toMatchObject({ ok: true });
  expect(planLink(hand.design, from, idsOf(hand, ['vda on alice', 'alice']))?.verdict).toMatchObject({ ok: false });
  expect(planLink(hand.design, from, [])).toBeUndefined();
});
