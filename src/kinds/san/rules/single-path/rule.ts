import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Initiator } from '../../elements.ts';
import { pathsTo } from '../../sanPaths.ts';
import { arraysOf } from '../arraysOf.ts';

export const rule = defineRule({
  id: 'san/single-path',
  title: 'One path to the array',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Draw a second path through another switch to another controller.',
  sources: [{ title: 'multipath.conf(5)' }, { title: 'Cyrus IMAP, storage considerations' }],
  appliesTo: [Initiator],
  check(initiator, { index }) {
    const thin = arraysOf(initiator, index).filter(
      (array) => pathsTo(index, array.id, initiator.serverId).length === 1,
    );
    if (thin.length === 0) return [];
    return [
      {
        message: `${sayName(index, initiator.serverId)} reaches ${sayNames(thin)} by one path.`,
        related: [initiator.serverId, ...thin.map(({ id }) => id)],
      },
    ];
  },
});
