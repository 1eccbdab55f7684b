import type { DesignIndex } from '../../core/model/designIndex.ts';
import { deviceSize } from './deviceSize.ts';
import { Volume, type Resource } from './elements.ts';
import { resyncLimit } from './rules/resyncLimit.ts';
import { slowestLink } from './rules/slowestLink.ts';

/** How much the first sync of a resource copies to each replica, and how long that takes at best. */
export interface FirstSync {
  readonly bytes: number;
  readonly seconds: number;
}

/** The volumes sync side by side: each within its limit, all of them over one link. Nothing where no size is known. */
export function firstSync(resource: Resource, index: DesignIndex): FirstSync {
  const sizes = index.by(Volume, 'resourceId', resource.id).flatMap((volume) => deviceSize(volume.id, index) ?? []);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const link = slowestLink(resource, index)?.rate ?? Infinity;
  return { bytes, seconds: Math.max(Math.max(0, ...sizes) / resyncLimit(resource), bytes / link) / 1_024 };
}
