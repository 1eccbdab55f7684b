import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/backing-out-of-reach',
  title: 'A backing disk that the server does not reach',
  severity: 'error',
  remedy: 'Choose a disk of the same server as backing disk.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: [Replica],
  check(replica, { index, paths, onCycle }) {
    return replica.disks
      .filter(({ backingId }) => !onCycle.has(backingId) && !paths.reaches(backingId).includes(replica.serverId))
      .map(({ backingId }) => ({
        message: `${replica.name} lies on ${sayName(index, backingId)}, which ${sayName(index, replica.serverId)} does not reach.`,
        related: [backingId],
      }));
  },
});
