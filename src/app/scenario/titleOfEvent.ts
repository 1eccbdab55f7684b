import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { placedName } from '../inspector/referenceTargets.ts';

const WORDS = { fail: 'fails', recover: 'recovers', promote: 'is promoted by hand' } as const;

/** An event of a scenario in words: "alice fails". */
export function titleOfEvent({ elementId, type }: WorldEvent, index: DesignIndex): string {
  const element = index.get(elementId);
  return `${element ? placedName(index, element) : elementId} ${WORDS[type]}`;
}
