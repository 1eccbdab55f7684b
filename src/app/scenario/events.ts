import type { ElementId } from '../../core/model/element.ts';
import type { WorldEvent } from '../../core/world/world.ts';
import { playEvents, useEditor } from '../store/store.ts';

/** True if the scenario so far leaves the element broken by itself. */
export function isBroken(events: readonly WorldEvent[], id: ElementId): boolean {
  const last = events.findLast((event) => event.elementId === id && event.type !== 'promote');
  return last?.type === 'fail';
}

/** Adds the failure of an element to the end of the scenario, or its recovery if it is broken. */
export function toggleFailure(elementId: ElementId): void {
  const { events } = useEditor.getState();
  playEvents([...events, { type: isBroken(events, elementId) ? 'recover' : 'fail', elementId }]);
}

/** Takes one event back, as if it had never happened. */
export function removeEvent(at: number): void {
  playEvents(useEditor.getState().events.filter((_, position) => position !== at));
}
