import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/single-replication-path',
  title: 'Replication over one path',
  severity: 'info',
  remedy: 'Add a second network to the resource, or bond the interfaces of the first.',
  sources: [
    {
      title: "DRBD user's guide, configuring multiple paths",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-configuring-multiple-paths',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.mode !== 'single-primary' || resource.networkIds.length !== 1) return [];
    return [
      {
        message: `${resource.name} replicates over one network; when it breaks, the copy grows old.`,
        related: resource.networkIds,
      },
    ];
  },
});
