import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Member } from '../../elements.ts';

export const rule = defineRule({
  id: 'cluster/server-in-two-clusters',
  title: 'A server in two clusters',
  severity: 'error',
  remedy: 'Leave each server in one cluster, once.',
  sources: [{ title: 'corosync(8)' }],
  appliesTo: [Member],
  check(member, { index }) {
    const others = findSharers(member, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayName(index, member.serverId)} is a member of ${sayName(index, member.clusterId)} and again of ${sayNames(others.map(({ clusterId }) => index.get(clusterId)))}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Member, ({ serverId }) => [serverId]);
