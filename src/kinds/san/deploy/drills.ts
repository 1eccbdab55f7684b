import type { Drill } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { SanController, SanSwitch } from '../elements.ts';

/** Switches and controllers: what one of two paths is there for. Whole arrays fail with all their controllers. */
export function drills(index: DesignIndex): readonly Drill[] {
  return [
    ...index.all(SanSwitch).map(({ id }) => ({
      elementId: id,
      how: 'Switch it off, or take down all its ports.',
      back: 'Switch it on again, and wait until `multipath -ll` shows all paths as active.',
    })),
    ...index.all(SanController).map(({ id }) => ({
      elementId: id,
      how: "Restart it by the array's own means, or pull the cables of its ports.",
      back: 'Wait until it is back, and until `multipath -ll` shows all paths as active.',
    })),
  ];
}
