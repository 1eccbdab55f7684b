import { expect, test } from 'vitest';
import type { ManagedForm, ManagedResource } from '../../core/configs/managedResource.ts';
import { arrangeUnits, preferenceFor } from './units.ts';

const SERVERS = ['alice', 'bob', 'charlie'];

function resource(id: string, form: ManagedForm, needs: readonly string[] = []): ManagedResource {
  return {
    id,
    agent: { standard: 'ocf', provider: 'heartbeat', type: 'Dummy' },
    parameters: {},
    operations: [],
    form,
    serverIds: SERVERS,
    prefersFirst: true,
    needs: needs.map((managedId) => ({ managedId, action: 'start' })),
    elementIds: [],
    title: id,
  };
}
const member = (id: string, group: string, rank: number, ...needs: string[]): ManagedResource =>
  resource(id, { type: 'member', group, rank }, needs);

test('members of a group start by rank, whatever the order of the list', () => {
  const [unit] = arrangeUnits([member('imap', 'g', 2), member('fs', 'g', 0), member('ip', 'g', 1)], SERVERS);
  expect(unit).toMatchObject({ id: 'g', type: 'group' });
  expect(unit?.resources.map(({ id }) => id)).toEqual(['fs', 'ip', 'imap']);
});

test('what only one group needs becomes its first member', () => {
  const units = arrangeUnits([member('fs', 'g', 0, 'vg'), resource('vg', { type: 'primitive' })], SERVERS);
  expect(units.map(({ resources }) => resources.map(({ id }) => id))).toEqual([['vg', 'fs']]);
  expect(units[0]?.needs).toEqual([]);
});

test('what several groups need stays by itself and comes before them', () => {
  const shared = resource('vg', { type: 'primitive' });
  const units = arrangeUnits([member('fs1', 'g1', 0, 'vg'), member('fs2', 'g2', 0, 'vg'), shared], SERVERS);
  expect(units.map(({ id }) => id)).toEqual(['vg', 'g1', 'g2']);
});

test('a need that nothing fulfils is left out, and a circle of needs ends', () => {
  const clones = [
    resource('a', { type: 'clone', interleave: true }, ['b', 'nothing']),
    resource('b', { type: 'clone', interleave: true }, ['a']),
  ];
  expect(arrangeUnits(clones, SERVERS).map(({ id, needs }) => [id, needs.length])).toEqual([
    ['b', 1],
    ['a', 1],
  ]);
});

test('servers of other clusters take no part', () => {
  expect(arrangeUnits([member('fs', 'g', 0)], ['bob'])[0]?.serverIds).toEqual(['bob']);
  expect(arrangeUnits([member('fs', 'g', 0)], ['dora'])).toEqual([]);
});

test('the first server is preferred most, the last not at all', () => {
  const [unit] = arrangeUnits([member('fs', 'g', 0)], SERVERS);
  expect(unit && SERVERS.map((serverId) => preferenceFor(unit, serverId))).toEqual([100, 50, 0]);
});
