import type { ManagedResource } from '../../../core/configs/managedResource.ts';

/** Meta attributes of a clone by name, sorted; empty for what is no clone (Pacemaker Explained, clones). */
export function cloneOptions({ form }: ManagedResource): Readonly<Record<string, string>> {
  if (form.type === 'clone') return form.interleave ? { interleave: 'true' } : {};
  if (form.type !== 'promotable') return {};
  return {
    'clone-max': String(form.cloneMax),
    'clone-node-max': '1',
    ...(form.interleave ? { interleave: 'true' } : {}),
    notify: 'true',
    promotable: 'true',
    'promoted-max': String(form.promotedMax),
    'promoted-node-max': '1',
  };
}
