import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementBase, type ElementId } from '../../core/model/element.ts';
import type { Reaction, WorldBehaviour, WorldContext } from '../../core/world/behaviour.ts';
import { tellChanges, type ToldSentences } from '../../core/world/tellChanges.ts';
import { Server } from '../common/index.ts';
import { Lun, SanArray, SanController, SanPath, SanSwitch } from './elements.ts';
import { lunStandings } from './lunStandings.ts';

/** How this kind behaves when things fail: paths go with their parts, servers notice it by multipath. */
export const world: WorldBehaviour = { spread, react };

function spread(element: ElementBase, index: DesignIndex): readonly ElementId[] {
  return partsOf(element, index).map((part) => part.id);
}

function partsOf(element: ElementBase, index: DesignIndex): readonly ElementBase[] {
  if (isA(SanArray, element)) {
    return [...index.by(SanController, 'arrayId', element.id), ...index.by(Lun, 'arrayId', element.id)];
  }
  if (isA(SanController, element)) return index.by(SanPath, 'controllerId', element.id);
  if (isA(SanSwitch, element)) return index.by(SanPath, 'switchId', element.id);
  return isA(Server, element) ? index.by(SanPath, 'serverId', element.id) : [];
}

function react(before: unknown, context: WorldContext): Reaction {
  const { told, steps } = tellChanges((before as ToldSentences | undefined) ?? {}, lunStandings(context));
  return { facts: told, steps };
}
