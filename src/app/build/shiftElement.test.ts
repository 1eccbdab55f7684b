import { expect, test } from 'vitest';
import { startHand } from '../../../tests/hand.ts';
import type { Verdict } from '../../core/edits/verdict.ts';
import { liftElement, shiftElement, sinkElement } from './shiftElement.ts';

const words = (verdict: Verdict): string => (verdict.ok ? verdict.label : verdict.why);

function room() {
  const hand = startHand();
  hand.drop('site');
  hand.drop('rack', 'site-1');
  hand.drop('server', 'rack-1');
  hand.drop('server');
  hand.drop('disk-data', 'bob');
  return hand;
}

test('siblings move forward and back until the end', () => {
  const hand = room();
  expect(words(shiftElement(hand.design, hand.find('vdb on bob').id, -1))).toBe('Move Data Disk forward');
  expect(words(shiftElement(hand.design, hand.find('vdb on bob').id, 1))).toBe('Data Disk is the last one here.');
});

test('a server is lifted out of its rack, a disk not out of its server', () => {
  const hand = room();
  expect(words(liftElement(hand.design, hand.find('alice').id))).toBe('Put alice into site-1');
  expect(words(liftElement(hand.design, hand.find('vdb on bob').id))).toBe(
    'A disk lives in a server; drop it onto one.',
  );
  expect(words(liftElement(hand.design, hand.find('bob').id))).toBe('bob stands on the canvas itself.');
});

test('a server sinks into the site beside it', () => {
  const hand = room();
  expect(words(sinkElement(hand.design, hand.find('bob').id))).toBe('Put bob into site-1');
});
