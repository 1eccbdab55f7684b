import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { hasMultipath, noPathRetry, serverSettings } from '../../pathSettings.ts';
import { arraysUsedBy } from '../../sanPaths.ts';
import { serversOf } from '../serversOf.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/queue-shorter-than-failover',
  title: 'I/O fails before the other controller has taken over',
  severity: 'warning',
  remedy: 'Make the number of checks times the polling interval longer than the controller failover.',
  sources: [{ title: 'multipath.conf(5), no_path_retry' }, { title: 'multipath.conf(5), polling_interval' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (!hasMultipath(array)) return [];
    const own = serverSettings([array]).pollingInterval;
    const polling = serversOf(array, index).reduce((least, id) => Math.min(least, pollingOn(id, index)), own);
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

const known = perIndex(() => new Map<ElementId, number>());

/** Seconds between two checks on a server, worked out once for each. */
function pollingOn(serverId: ElementId, index: DesignIndex): number {
  const polling = known(index).get(serverId) ?? serverSettings(arraysUsedBy(index, serverId)).pollingInterval;
  known(index).set(serverId, polling);
  return polling;
}
