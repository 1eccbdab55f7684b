import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementBase } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName } from '../../../../core/rules/sayNames.ts';
import { Resource, type Replica } from '../../elements.ts';
import { storageUnder } from '../../storageUnder.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { holdersOf } from '../supports.ts';

export const rule = defineRule({
  id: 'drbd/replicas-on-one-array',
  title: 'All replicas on one array',
  severity: 'warning',
  remedy: 'Put the replicas on local disks or on different arrays, or use the array without DRBD.',
  sources: [
    {
      title: "DRBD user's guide, fundamentals: shared nothing",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#ch-fundamentals',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = diskfulReplicas(resource.id, index);
    const [first, ...others] = replicas.map((replica) => arraysUnder(replica, index));
    if (!first || new Set(replicas.map(({ serverId }) => serverId)).size < 2) return [];
    const shared = [...first].filter((array) => others.every((arrays) => arrays.has(array)));
    return byName(shared).map((array) => ({
      message: `All copies of ${resource.name} lie on ${array.name}; DRBD makes its writes slower and its data no safer.`,
      related: [array.id, ...replicas.map(({ id }) => id)],
    }));
  },
});

function arraysUnder(replica: Replica, index: DesignIndex): ReadonlySet<ElementBase> {
  const storage = replica.disks.flatMap((disk) => storageUnder(disk)).flatMap((id) => index.get(id) ?? []);
  return new Set(storage.flatMap((part) => holdersOf(part, index)));
}
