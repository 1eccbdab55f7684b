import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, noPathRetry, serverSettings } from '../../pathSettings.ts';
import { arraysUsedBy } from '../../sanPaths.ts';
import { serversOf } from '../serversOf.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/queue-shorter-than-failover',
  title: 'I/O fails before the other controller has taken over',
  severity: 'error',
  remedy: 'Make the number of checks times the polling interval longer than the controller failover.',
  sources: [{ title: 'multipath.conf(5), no_path_retry' }, { title: 'multipath.conf(5), polling_interval' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (!hasMultipath(array)) return [];
    const servers = serversOf(array, index).map((serverId) => serverSettings(arraysUsedBy(index, serverId)));
    const polling = Math.min(...[serverSettings([array]), ...servers].map(({ pollingInterval }) => pollingInterval));
    const retries = noPathRetry(array, polling);
    if (typeof retries === 'string' || retries * polling >= array.failoverSeconds) return [];
    return [
      {
        message: `The controllers of ${array.name} may take ${array.failoverSeconds} s to change places, and servers give up after ${retries * polling} s (${retries} checks, one every ${polling} s).`,
        fix: writeDefault(array, `Wait for the controllers of ${array.name}`, ['noPathRetry']),
      },
    ];
  },
});
