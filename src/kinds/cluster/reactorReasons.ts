import type { StartList } from './startLists.ts';
import type { PlacementReasons } from './tellPlacement.ts';

/** Why drbd-reactor places things as it does. */
export function reactorReasons(lists: readonly StartList[]): PlacementReasons {
  return {
    staying: 'Moving back would be a second outage (preferred-nodes-policy).',
    whyPromoted(resource, serverId) {
      const list = lists.find(({ data }) => data.id === resource.id);
      return list?.prefersFirst ? sayWait(list.serverIds.indexOf(serverId)) : '';
    },
    whyDown(unit) {
      const list = lists.find(({ units }) => units.includes(unit));
      if (!list) return 'drbd-reactor starts nothing that does not lie on one DRBD resource.';
      return list.data.ownQuorum?.isOn === true
        ? ''
        : `${list.data.title} has no DRBD quorum, and without it drbd-reactor leaves it alone.`;
    },
  };
}

/** Each server waits a second for every one that is preferred to it (drbd-reactor.promoter(5), preferred-nodes). */
function sayWait(seconds: number): string {
  if (seconds <= 0) return '';
  return `It waits ${seconds} ${seconds > 1 ? 'seconds' : 'second'}, so that servers that are preferred to it come first.`;
}

/** When DRBD misses a silent peer, by the resource that waits longest (drbd.conf(5), timeout, ping-int, ping-timeout). */
export function sayPatience(lists: readonly StartList[]): string {
  const patiences = lists.flatMap(({ data }) => data.ownQuorum?.patience ?? []);
  if (patiences.length === 0) return '';
  const busy = Math.max(...patiences.map((patience) => patience.busy));
  const idle = Math.max(...patiences.map((patience) => patience.idle));
  return `DRBD misses it after ${busy} seconds while it writes, after ${idle} at rest.`;
}
