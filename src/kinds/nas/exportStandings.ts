import { isA, type ElementId } from '../../core/model/element.ts';
import type { Standing } from '../../core/world/tellChanges.ts';
import type { WorldContext } from '../../core/world/behaviour.ts';
import { Export, NfsServer } from './elements.ts';
import { nfsHostOf, type NfsHost } from './nfsHosts.ts';

const WAITS = 'The mount is hard: processes hang until the server answers, and nothing is lost.';
const GIVES_UP = 'The mount is soft: after 180 s (timeo 600, retrans 2) reads and writes fail, and writes are dropped.';

/** Whether each running client is served: of all exports, or only of those that nobody has to start first. */
export function exportStandings(context: WorldContext, which: 'all' | 'given'): readonly Standing[] {
  const { index, world } = context;
  return index
    .all(Export)
    .filter((served) => which === 'all' || !isA(NfsServer, nfsHostOf(served, index)))
    .flatMap((served) =>
      served.clientIds
        .filter((serverId) => !world.failed.has(serverId))
        .map((serverId) => clientStanding(served, serverId, context)),
    );
}

function clientStanding(served: Export, serverId: ElementId, { index, offerOf }: WorldContext): Standing {
  const client = index.get(serverId)?.name ?? serverId;
  const offer = offerOf(served.id, serverId);
  const isServed = offer.access === 'read-write';
  const standing = { key: `${served.id} ${serverId}`, isUsual: isServed, elementIds: [serverId, served.id] };
  if (isServed)
    return {
      ...standing,
      text: `${client} is served ${served.name}.`,
      why: sayGrace(nfsHostOf(served, index)),
      mood: 'good',
    };
  if (offer.access === 'read-only')
    return { ...standing, text: `${client} may only read ${served.name}.`, why: offer.why ?? '', mood: 'bad' };
  const text = `${client} waits for ${served.name}.`;
  const why = `${offer.why ?? ''} ${served.recovery === 'hard' ? WAITS : GIVES_UP}`.trim();
  return { ...standing, text, why, mood: 'bad' };
}

function sayGrace(host: NfsHost | undefined): string {
  const period = host?.graceSeconds === undefined ? '90 s by default' : `${host.graceSeconds} s`;
  return `After its return new opens and locks wait for the grace period, ${period}.`;
}
