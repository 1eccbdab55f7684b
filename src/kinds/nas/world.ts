import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { Reaction, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import { tellChanges, type ToldSentences } from '../../core/world/tellChanges.ts';
import { Export, Filer } from './elements.ts';
import { exportStandings } from './exportStandings.ts';

/** How this kind behaves when things fail: exports go with their filer, hard mounts wait and soft ones give up. */
export const world: WorldBehaviour = { spread, react };

function spread(element: ElementBase, index: DesignIndex): readonly ElementId[] {
  return isA(Filer, element) ? index.by(Export, 'filerId', element.id).map((served) => served.id) : [];
}

function react(before: unknown, context: WorldContext): Reaction {
  const { told, steps } = tellChanges((before as ToldSentences | undefined) ?? {}, exportStandings(context));
  return { facts: told, steps };
}
