import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource, Volume } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/resource-without-volume',
  title: 'A resource without a volume',
  severity: 'error',
  remedy: 'Add a volume to the resource.',
  sources: [{ title: 'drbd.conf(5), volume' }],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (index.by(Volume, 'resourceId', resource.id).length > 0) return [];
    return [{ message: `${resource.name} has no volume, and so no device that could be used.` }];
  },
});
