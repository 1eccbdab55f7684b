import type { ManagedResource } from '../../../../core/configs/managedResource.ts';
import { defineRule, type RuleContext } from '../../../../core/rules/rule.ts';
import { Server } from '../../../common/index.ts';
import { Member } from '../../elements.ts';
import { isSharedWriter } from '../isSharedWriter.ts';
import { managedOn } from '../managedOn.ts';

export const rule = defineRule({
  id: 'cluster/managed-server-outside-cluster',
  title: 'A server without a cluster manager',
  severity: 'warning',
  remedy: 'Make the server a member of the cluster.',
  sources: [
    { title: 'Clusters from Scratch, introduction' },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Server],
  check(server, { index, managed, world }) {
    if (index.by(Member, 'serverId', server.id).length > 0) return [];
    const waiting = managedOn(server.id, managed).filter(
      (resource) => !isSharedWriter(resource) && !isOnlyWitness(resource, server.id, { index, world }),
    );
    if (waiting.length === 0) return [];
    const titles = [...new Set(waiting.map(({ title }) => title))].sort();
    return [
      {
        message: `${server.name} is to run ${titles.slice(0, 3).join(', ')}${titles.length > 3 ? ' and more' : ''}, and belongs to no cluster that would start or move it.`,
        related: [...new Set(waiting.flatMap(({ elementIds }) => elementIds))],
      },
    ];
  },
});

/** A replica that may never be promoted, such as a diskless tie-breaker, gives its vote without a cluster manager. */
function isOnlyWitness(
  resource: ManagedResource,
  serverId: string,
  { index, world }: Pick<RuleContext, 'index' | 'world'>,
): boolean {
  return resource.form.type === 'promotable' && resource.eligible?.(serverId, world, index).score === null;
}
