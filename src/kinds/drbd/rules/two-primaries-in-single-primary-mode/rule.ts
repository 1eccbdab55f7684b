import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/two-primaries-in-single-primary-mode',
  title: 'Two primaries in single-primary mode',
  severity: 'error',
  remedy: 'Leave one replica primary, or choose dual-primary mode with all that it needs.',
  sources: [
    {
      title: "DRBD user's guide, switching resource roles",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-switch-resource-roles',
    },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const primaries = diskfulReplicas(resource.id, index).filter((replica) => replica.role === 'primary');
    if (resource.mode !== 'single-primary' || primaries.length < 2) return [];
    const servers = sayNames(primaries.map(({ serverId }) => index.get(serverId)));
    return [
      {
        message: `${resource.name} is single-primary, and ${servers} are all meant to be primary.`,
        related: primaries.map(({ id }) => id),
      },
    ];
  },
});
