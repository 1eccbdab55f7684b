import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-more-than-two-replicas',
  title: 'Dual-primary with more than two replicas',
  severity: 'error',
  remedy: 'Keep two replicas in a dual-primary resource, and a third copy by backup.',
  sources: [
    {
      title: "DRBD user's guide, using GFS with DRBD",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#ch-gfs',
    },
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const replicas = diskfulReplicas(resource.id, index);
    if (resource.mode !== 'dual-primary' || replicas.length <= 2) return [];
    return [
      {
        message: `${resource.name} is dual-primary and has ${replicas.length} replicas; DRBD supports two.`,
        related: replicas.map(({ id }) => id),
      },
    ];
  },
});
