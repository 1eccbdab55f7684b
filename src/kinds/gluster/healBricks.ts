import type { ElementId } from '../../core/model/element.ts';
import type { StorageContext } from '../../core/storage/offer.ts';
import type { Told } from '../../core/world/behaviour.ts';
import { isSplit, settlesSplits, sourcesAmong, type Blame } from './blame.ts';
import { brickSetsOf, type BrickSet } from './brickSets.ts';
import { GlusterVolume, type Brick } from './elements.ts';
import { bricksUp } from './setAccess.ts';

/** What the self-heal daemons did between two events. */
export interface Healing {
  readonly blame: Blame;
  readonly healing: readonly ElementId[];
  readonly steps: readonly Told[];
}

/** Bricks that came back: before this event, and those whose return was told already. */
export interface Returned {
  readonly stale: readonly ElementId[];
  readonly told: readonly ElementId[];
}

/**
 * Self-heal takes time: a brick that comes back is stale during the event after its return, and healed with the first
 * event that leaves it a source. So a source that is lost right after the return is lost before the heal.
 */
export function healBricks(before: Blame, returned: Returned, context: StorageContext): Healing {
  let blame = before;
  const healing: ElementId[] = [];
  const steps: Told[] = [];
  for (const volume of context.index.all(GlusterVolume)) {
    for (const set of brickSetsOf(context.index, volume)) {
      if (isSettled(volume, set, { before, context })) {
        blame = withoutSet(blame, set);
        steps.push(tellLoss(volume, set));
        continue;
      }
      for (const brick of set.bricks) {
        const sources = sourcesFor(brick, { volume, set, blame: before }, context);
        if (!sources) continue;
        const from = sources.map((source) => source.name).join(', ');
        const elementIds = [brick.id, volume.id];
        const isHealing = healsItself(volume);
        if (isHealing && returned.stale.includes(brick.id)) {
          blame = withoutBlameOf(blame, brick, sources);
          steps.push({ elementIds, text: `${brick.name} is healed.`, why: `It equals ${from} again.`, mood: 'good' });
        } else {
          healing.push(brick.id);
          if (returned.told.includes(brick.id)) continue;
          steps.push({ elementIds, ...tellReturn(brick, isHealing ? from : undefined) });
        }
      }
    }
  }
  return { blame, healing, steps };
}

/** True if bricks of the volume are healed without being asked: dispersed files heal when they are used, daemon or not. */
function healsItself({ form, selfHeal }: GlusterVolume): boolean {
  return selfHeal !== 'off' || form === 'disperse';
}

function tellReturn(brick: Brick, from: string | undefined): Pick<Told, 'text' | 'why' | 'mood'> {
  if (from === undefined) {
    const why = 'It missed writes, and the self-heal daemon is off.';
    return { text: `${brick.name} is back and stays stale.`, why, mood: 'bad' };
  }
  const why = 'It missed writes; until the heal has ended its copy is stale.';
  return { text: `${brick.name} is back and heals from ${from}.`, why, mood: 'neutral' };
}

/** True if the copies differ and the volume's own policy makes them alike again. */
function isSettled(
  volume: GlusterVolume,
  set: BrickSet,
  { before, context }: { readonly before: Blame; readonly context: StorageContext },
): boolean {
  const [first] = set.bricks;
  if (first === undefined || !settlesSplits(volume)) return false;
  return isSplit(volume, set, { up: bricksUp(volume, set, first.serverId, context), blame: before });
}

function tellLoss(volume: GlusterVolume, set: BrickSet): Told {
  return {
    elementIds: [volume.id, ...set.bricks.map(({ id }) => id)],
    text: `${volume.name} settles its split brain by ${volume.favoriteChild}.`,
    why: 'Of each file that changed on both sides one version is kept; what was written to the others is lost.',
    mood: 'bad',
  };
}

function withoutSet(blame: Blame, set: BrickSet): Blame {
  const ids = new Set(set.bricks.map(({ id }) => id));
  return Object.fromEntries(Object.entries(blame).filter(([id]) => !ids.has(id)));
}

/** The bricks that the brick can heal from; undefined if it is down, has nothing to heal, or has no source. */
function sourcesFor(
  brick: Brick,
  { volume, set, blame }: { readonly volume: GlusterVolume; readonly set: BrickSet; readonly blame: Blame },
  context: StorageContext,
): readonly Brick[] | undefined {
  const up = bricksUp(volume, set, brick.serverId, context);
  if (!up.includes(brick) || !up.some((other) => blame[other.id]?.includes(brick.id))) return undefined;
  const sources = sourcesAmong(set, up, blame);
  const needed = volume.form === 'disperse' ? set.bricks.length - volume.redundancy : 1;
  return sources.length >= needed ? sources : undefined;
}

function withoutBlameOf(blame: Blame, healed: Brick, sources: readonly Brick[]): Blame {
  const inherited = new Set(sources.flatMap((source) => blame[source.id] ?? []));
  const others = Object.entries(blame)
    .filter(([id]) => id !== healed.id)
    .map(([id, missed]) => [id, missed.filter((missing) => missing !== healed.id)] as const);
  const own = [...inherited].filter((missing) => missing !== healed.id);
  return Object.fromEntries([...others, [healed.id, own] as const].filter(([, missed]) => missed.length > 0));
}
