import { expect, test } from 'vitest';
import { change, template } from '../../../../tests/rules/designs.ts';
import type { Design } from '../../../core/model/design.ts';
import { workbench } from '../../../workbench.ts';

function arrows(design: Design): readonly string[] {
  return workbench
    .draw(workbench.analyse(design))
    .arrows.filter(({ meaning }) => meaning === 'replication')
    .map(({ from, to, heads }) => `${from} ${heads === 'both' ? '<->' : '->'} ${to}`);
}

test.each([
  ['a single primary', template('drbd-single-primary'), ['disk-alice-kolab -> disk-bob-kolab']],
  [
    'the other one',
    change('drbd-single-primary', { 'drbd-kolab-alice': { role: 'secondary' }, 'drbd-kolab-bob': { role: 'primary' } }),
    ['disk-bob-kolab -> disk-alice-kolab'],
  ],
  ['cross-link', template('drbd-cross-link'), ['disk-alice-ldap -> disk-bob-ldap', 'disk-bob-imap -> disk-alice-imap']],
  ['two primaries', template('drbd-dual-primary'), ['disk-alice-data <-> disk-bob-data']],
  [
    'one primary where two are allowed',
    change('drbd-dual-primary', { 'drbd-data-bob': { role: 'secondary' } }),
    ['disk-alice-data -> disk-bob-data'],
  ],
])('arrows go where the data goes: %s', (_name, make, expected) => {
  expect(arrows(make())).toEqual(expected);
});
