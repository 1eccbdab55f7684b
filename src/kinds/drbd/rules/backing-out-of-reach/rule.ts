import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';
import { storageUnder } from '../../storageUnder.ts';

export const rule = defineRule({
  id: 'drbd/backing-out-of-reach',
  title: 'A backing disk that the server does not reach',
  severity: 'error',
  remedy: 'Choose a disk of the same server as backing disk.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: [Replica],
  check(replica, { index, paths, onCycle }) {
    const isOutOfReach = (id: ElementId): boolean => !onCycle.has(id) && !paths.reaches(id).includes(replica.serverId);
    return [...new Set(replica.disks.flatMap((share) => storageUnder(share)))].filter(isOutOfReach).map((id) => ({
      message: `${replica.name} lies on ${sayName(index, id)}, which ${sayName(index, replica.serverId)} does not reach.`,
      related: [id],
    }));
  },
});
