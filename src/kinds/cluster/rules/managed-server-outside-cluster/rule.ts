import { defineRule } from '../../../../core/rules/rule.ts';
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
  check(server, { index, managed }) {
    if (index.by(Member, 'serverId', server.id).length > 0) return [];
    const waiting = managedOn(server.id, managed).filter((resource) => !isSharedWriter(resource));
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
