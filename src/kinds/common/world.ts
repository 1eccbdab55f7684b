import { isA } from '../../core/model/element.ts';
import type { WorldBehaviour } from '../../core/world/behaviour.ts';
import { Server, Site } from './elements.ts';

/** How this kind behaves when things fail: a place takes the places and servers in it along. */
export const world: WorldBehaviour = {
  spread: (element, index) =>
    isA(Site, element)
      ? [...index.by(Site, 'siteId', element.id), ...index.by(Server, 'siteId', element.id)].map((inside) => inside.id)
      : [],
};
