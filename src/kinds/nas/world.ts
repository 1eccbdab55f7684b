import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { Reaction, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import { tellChanges, type Standing, type ToldSentences } from '../../core/world/tellChanges.ts';
import { Export, Filer } from './elements.ts';
import { exportStandings } from './exportStandings.ts';

/**
 * How this kind behaves when things fail: exports go with their filer, hard mounts wait and soft ones give up. What an NFS
 * server of our own serves is lost at once with its server, and served again where the cluster manager starts it.
 */
export const world: WorldBehaviour = { spread, react, settle };

function spread(element: ElementBase, index: DesignIndex): readonly ElementId[] {
  return isA(Filer, element) ? index.by(Export, 'filerId', element.id).map((served) => served.id) : [];
}

function react(before: unknown, context: WorldContext): Reaction {
  // At the start nothing of our own runs yet, which is no loss to tell of.
  return tell(before, exportStandings(context, context.event === undefined ? 'given' : 'all'));
}

function settle(before: unknown, context: WorldContext): Reaction {
  return tell(before, exportStandings(context, 'all'));
}

function tell(before: unknown, standings: readonly Standing[]): Reaction {
  const { told, steps } = tellChanges((before as ToldSentences | undefined) ?? {}, standings);
  return { facts: told, steps };
}
