import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { boxOf, standInsFor } from './boxOf.ts';

const design = workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('no template');

test.each([
  ['a server', 'server-alice', 'server-alice'],
  ['an address, which is written in its server', 'address-alice-ring', 'server-alice'],
  ['a resource, which is the pill of a line', 'drbd-kolab', 'drbd-kolab'],
  ['a filesystem on a volume of that resource', 'filesystem-drbd-kolab-volume-0', 'drbd-kolab'],
  ['something that is not there', 'disk-nowhere', undefined],
])('%s', (_what, id, expected) => {
  expect(boxOf(design, id)).toBe(expected);
});

test('only what has no box of its own needs a stand-in', () => {
  expect([...standInsFor(design, ['server-bob', 'address-alice-ring'])]).toEqual(['server-alice']);
  expect([...standInsFor(design, ['server-alice', 'address-alice-ring'])]).toEqual([]);
  expect([...standInsFor(design, Object.keys(design.elements))]).toEqual([]);
});
