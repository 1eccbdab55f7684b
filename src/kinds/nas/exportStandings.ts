import type { ElementId } from '../../core/model/element.ts';
import type { Standing } from '../../core/world/tellChanges.ts';
import type { WorldContext } from '../../core/world/behaviour.ts';
import { Export, Filer } from './elements.ts';

const WAITS = 'The mount is hard: processes hang until the filer answers, and nothing is lost.';
const GIVES_UP = 'The mount is soft: after 180 s (timeo 600, retrans 2) reads and writes fail, and writes are dropped.';

/** Whether each running client is served. */
export function exportStandings(context: WorldContext): readonly Standing[] {
  return context.index
    .all(Export)
    .flatMap((served) =>
      served.clientIds
        .filter((serverId) => !context.world.failed.has(serverId))
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
      why: sayGrace(index.find(Filer, served.filerId)),
      mood: 'good',
    };
  const text = `${client} waits for ${served.name}.`;
  const why = `${offer.why ?? ''} ${served.recovery === 'hard' ? WAITS : GIVES_UP}`.trim();
  return { ...standing, text, why, mood: 'bad' };
}

function sayGrace(filer: Filer | undefined): string {
  const period = filer?.graceSeconds === undefined ? '90 s by default' : `${filer.graceSeconds} s`;
  return `After its return new opens and locks wait for the grace period, ${period}.`;
}
