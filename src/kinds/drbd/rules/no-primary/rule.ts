import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayName } from '../../../../core/rules/sayNames.ts';
import { Resource, type Replica } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';
import { holdsData } from '../holdsData.ts';
import { mountsOfResource } from '../mountsOfResource.ts';

export const rule = defineRule({
  id: 'drbd/no-primary',
  title: 'No replica is meant to be primary',
  severity: 'warning',
  remedy: 'Make one replica primary.',
  sources: [
    {
      title: "DRBD user's guide, the initial device synchronization",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-initial-full-sync',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = diskfulReplicas(resource.id, index);
    if (resource.mode !== 'single-primary' || replicas.length === 0) return [];
    if (replicas.some((replica) => replica.role === 'primary')) return [];
    const chosen = choosePrimary(resource, replicas, index);
    return [
      {
        message: `No replica of ${resource.name} is meant to be primary, so that nothing can use it and the first synchronization has no source.`,
        related: replicas.map(({ id }) => id),
        fix: chosen && {
          label: `Make ${resource.name} primary on ${sayName(index, chosen.serverId)}`,
          edit: (design) => patchElement(design, chosen.id, { role: 'primary' }),
        },
      },
    ];
  },
});

/** Where the data is, else where it is mounted; nobody where several have data, because the others are overwritten. */
function choosePrimary(resource: Resource, replicas: readonly Replica[], index: DesignIndex): Replica | undefined {
  const holders = replicas.filter((replica) => holdsData(replica, index));
  if (holders.length > 0) return holders.length === 1 ? holders[0] : undefined;
  const homes = new Set(mountsOfResource(resource.id, index).map(({ serverId }) => serverId));
  return replicas.find(({ serverId }) => homes.has(serverId)) ?? byName(replicas)[0];
}
