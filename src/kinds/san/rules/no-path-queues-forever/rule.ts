import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/no-path-queues-forever',
  title: 'I/O that waits for ever',
  severity: 'warning',
  remedy: 'Wait a number of checks.',
  sources: [{ title: 'multipath.conf(5), no_path_retry' }],
  appliesTo: [SanArray],
  check(array) {
    if (!hasMultipath(array) || array.whenNoPath !== 'queue') return [];
    return [
      {
        message: `Servers of ${array.name} let reads and writes wait without end while no path works; what waits so cannot be killed, stopped or moved.`,
        fix: writeDefault(array, `Wait a number of checks on the servers of ${array.name}`, [
          'whenNoPath',
          'noPathRetry',
        ]),
      },
    ];
  },
});
