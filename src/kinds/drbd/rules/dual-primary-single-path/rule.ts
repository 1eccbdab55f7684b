import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-single-path',
  title: 'Dual-primary over one path',
  severity: 'warning',
  remedy: 'Give the resource a second replication network.',
  sources: [
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
    {
      title: "DRBD user's guide, configuring multiple paths",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-multiple-paths',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.mode !== 'dual-primary' || resource.networkIds.length !== 1) return [];
    return [
      {
        message: `${resource.name} is dual-primary and replicates over one network; any break of it gets a server fenced.`,
        related: resource.networkIds,
      },
    ];
  },
});
