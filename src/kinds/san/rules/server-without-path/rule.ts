import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Initiator } from '../../elements.ts';
import { pathsTo } from '../../sanPaths.ts';
import { arraysOf } from '../arraysOf.ts';

export const rule = defineRule({
  id: 'san/server-without-path',
  title: 'A server without a path to the array',
  severity: 'error',
  remedy: 'Draw a path from the server through each switch to a controller.',
  sources: [{ title: 'iscsiadm(8)' }, { title: 'multipath.conf(5)' }],
  appliesTo: [Initiator],
  check(initiator, { index }) {
    const cutOff = arraysOf(initiator, index).filter(
      (array) => pathsTo(index, array.id, initiator.serverId).length === 0,
    );
    if (cutOff.length === 0) return [];
    return [
      {
        message: `${sayName(index, initiator.serverId)} has LUNs of ${sayNames(cutOff)} and no path to it.`,
        related: [initiator.serverId, ...cutOff.map(({ id }) => id)],
      },
    ];
  },
});
