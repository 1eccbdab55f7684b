import type { ManagedResource } from '../../../core/configs/managedResource.ts';

/** True for what several servers write at once: two DRBD primaries, and the clones of a cluster filesystem and its locks. */
export function isSharedWriter({ form }: ManagedResource): boolean {
  return form.type === 'clone' || (form.type === 'promotable' && form.promotedMax > 1);
}
