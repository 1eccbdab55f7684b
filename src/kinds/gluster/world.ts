import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { Reaction, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import { tellChanges } from '../../core/world/tellChanges.ts';
import { Server } from '../common/index.ts';
import { readFacts, type GlusterFacts } from './blame.ts';
import { Brick, GlusterVolume, Peer, Pool } from './elements.ts';
import { healBricks } from './healBricks.ts';
import { recordWrites } from './recordWrites.ts';
import { volumeStandings } from './volumeStandings.ts';

/** How this kind behaves when things fail: quorum follows from what works, blame and heal from what happened before. */
export const world: WorldBehaviour = { spread, react, settle };

function spread(element: ElementBase, index: DesignIndex): readonly ElementId[] {
  if (isA(Server, element)) {
    return [...index.by(Brick, 'serverId', element.id), ...index.by(Peer, 'serverId', element.id)].map(({ id }) => id);
  }
  return isA(Pool, element) ? index.by(GlusterVolume, 'poolId', element.id).map((volume) => volume.id) : [];
}

/** Tells losses before the cluster manager acts on them. At the start nothing is placed yet, and nothing is lost. */
function react(before: unknown, context: WorldContext): Reaction {
  const known = readFacts(before);
  if (context.event === undefined) return { facts: known, steps: [] };
  const { told, steps } = tellChanges(known.told, volumeStandings(context));
  return { facts: { ...known, told }, steps };
}

function settle(before: unknown, context: WorldContext): Reaction {
  const known = readFacts(before);
  const stale = known.stale.event === context.at ? known.stale : { event: context.at, bricks: known.healing };
  const written = recordWrites(known.blame, context);
  const { blame, healing, steps: healed } = healBricks(written, { stale: stale.bricks, told: known.healing }, context);
  const after = { ...context.world, facts: { ...context.world.facts, gluster: { ...known, blame } } };
  const { told, steps } = tellChanges(known.told, volumeStandings({ ...context, world: after }));
  const facts: GlusterFacts = { blame, healing, stale, told };
  return { facts, steps: [...steps, ...healed] };
}
