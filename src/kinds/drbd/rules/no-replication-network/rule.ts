import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/no-replication-network',
  title: 'A resource without a replication network',
  severity: 'error',
  remedy: 'Name the network over which the resource replicates.',
  sources: [{ title: 'drbd.conf(5), address' }],
  appliesTo: [Resource],
  check(resource) {
    if (resource.networkIds.length > 0) return [];
    return [{ message: `${resource.name} names no network to replicate over.` }];
  },
});
