import { expect, test } from 'vitest';
import { threeReplicaDesign } from '../../../tests/drbdVariants.ts';
import { patchElement } from '../../core/edits/edit.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { workbench } from '../../workbench.ts';
import { resourceFacts } from './facts.ts';

/** Which of alice, bob and charlie have DRBD quorum after some of them lost the replication network. */
function quorate(fields: Record<string, unknown>, ...cutOff: readonly string[]): string {
  const design = patchElement(threeReplicaDesign(), 'drbd-r0', { fencing: 'dont-care', ...fields });
  const events = cutOff.map((host): WorldEvent => ({ type: 'fail', elementId: `address-${host}-replication` }));
  const { world } = workbench.analyse(design, events);
  const replicas = Object.entries(resourceFacts(world, 'drbd-r0')?.replicas ?? {});
  return replicas.flatMap(([id, facts]) => (facts.quorate ? [id.replace('server-', '')] : [])).join(' ');
}

test.each<[string, Record<string, unknown>, readonly string[], string]>([
  ['the majority', { quorum: 'majority' }, ['charlie'], 'alice bob'],
  ['a number that is not told is the majority', { quorum: 'number' }, ['charlie'], 'alice bob'],
  ['two', { quorum: 'number', quorumNumber: 2 }, ['bob', 'charlie'], ''],
  ['one, which everybody has alone', { quorum: 'number', quorumNumber: 1 }, ['bob', 'charlie'], 'alice bob charlie'],
  ['three', { quorum: 'number', quorumNumber: 3 }, ['charlie'], ''],
  ['three copies', { quorum: 'majority', minimumRedundancy: 3 }, ['charlie'], ''],
  ['two copies', { quorum: 'majority', minimumRedundancy: 2 }, ['charlie'], 'alice bob'],
  [
    'a number that DRBD 8.4 ignores',
    { generation: '8.4', quorum: 'number', quorumNumber: 3 },
    ['charlie'],
    'alice bob charlie',
  ],
])('quorum of three by %s', (_, fields, cutOff, expected) => {
  expect(quorate(fields, ...cutOff)).toBe(expected);
});
