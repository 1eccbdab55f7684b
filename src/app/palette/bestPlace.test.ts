import { expect, test } from 'vitest';
import { startHand } from '../../../tests/hand.ts';
import { bestPlace } from './bestPlace.ts';

const labelOf = (verdict: ReturnType<typeof bestPlace>): string => (verdict.ok ? verdict.label : verdict.why);

test('servers join a cluster only if it is selected', () => {
  const hand = startHand();
  expect(labelOf(bestPlace(hand.design, 'server', []))).toBe('Add a server');
  hand.drop('cluster');
  expect(labelOf(bestPlace(hand.design, 'server', []))).toBe('Add a server');
  expect(labelOf(bestPlace(hand.design, 'server', [hand.find('Cluster 1').id]))).toBe('Add a server to Cluster 1');
  hand.drop('cluster');
  expect(labelOf(bestPlace(hand.design, 'server', []))).toBe('Add a server');
  expect(labelOf(bestPlace(hand.design, 'server', [hand.find('Cluster 2').id]))).toBe('Add a server to Cluster 2');
});

test('a server next to the selected disk goes into the cluster around it', () => {
  const hand = startHand();
  hand.drop('cluster');
  hand.drop('cluster');
  hand.drop('server', 'Cluster 2');
  expect(labelOf(bestPlace(hand.design, 'server', [hand.find('vda on alice').id]))).toBe('Add a server to Cluster 2');
});

test('disks go to the selected server, else to the emptiest', () => {
  const hand = startHand();
  hand.drop('server');
  hand.drop('server');
  hand.drop('disk-data', 'alice');
  expect(labelOf(bestPlace(hand.design, 'disk-data', [hand.find('alice').id]))).toBe('Add a data disk to alice');
  expect(labelOf(bestPlace(hand.design, 'disk-data', []))).toBe('Add a data disk to bob');
});

test('what finds no place says why', () => {
  expect(labelOf(bestPlace(startHand().design, 'disk-data', []))).toBe('A disk lives in a server; drop it onto one.');
});
