import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import type { Standing } from '../../core/world/tellChanges.ts';
import { Lun, SanArray } from './elements.ts';
import { sayNoPath, sayStall } from './pathLoss.ts';
import { arraysUsedBy, initiatorsOf, isAlive, pathsTo } from './sanPaths.ts';

/** How many paths lead each running server to each of its LUNs. */
export function lunStandings(context: StorageContext): readonly Standing[] {
  return context.index.all(Lun).flatMap((lun) => {
    const serverIds = new Set(initiatorsOf(context.index, lun).map((initiator) => initiator.serverId));
    return [...serverIds]
      .filter((serverId) => !context.world.failed.has(serverId))
      .map((serverId) => pathStanding(lun, serverId, context));
  });
}

function pathStanding(lun: Lun, serverId: ElementId, { index, world }: StorageContext): Standing {
  const paths = pathsTo(index, lun.arrayId, serverId);
  const isDown = world.failed.has(lun.id);
  const alive = isDown ? [] : paths.filter((path) => isAlive(path, { index, failed: world.failed }));
  const server = index.get(serverId)?.name ?? serverId;
  const standing = {
    key: `${lun.id} ${serverId}`,
    isUsual: alive.length === paths.length,
    elementIds: [serverId, lun.id],
  };
  const array = index.find(SanArray, lun.arrayId);
  const arrays = arraysUsedBy(index, serverId);
  if (alive.length === 0) {
    const cause = isDown ? `${lun.name} is down` : 'No path works';
    const why = array ? `${cause}: ${sayNoPath(array, arrays)}` : `${cause}.`;
    return { ...standing, text: `${server} loses ${lun.name}.`, why, mood: 'bad' };
  }
  const text = `${server} reaches ${lun.name} over ${alive.length} of ${paths.length} paths.`;
  if (standing.isUsual) return { ...standing, text, why: '', mood: 'good' };
  const dead = paths.filter((path) => !alive.includes(path)).map((path) => path.name);
  const moved = array ? ` after ${sayStall(array, arrays)}` : '';
  const why = `${dead.join(', ')} does not work; I/O moved to the other paths${moved}.`;
  return { ...standing, text, why, mood: 'neutral' };
}
