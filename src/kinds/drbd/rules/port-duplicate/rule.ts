import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/port-duplicate',
  title: 'Two resources on one port',
  severity: 'error',
  remedy: 'Give each resource a port of its own, from 7788 on.',
  sources: [
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
    { title: 'drbd.conf(5), address' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const others = findPortSharers(resource, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${resource.name} uses TCP port ${resource.port} on a server where ${sayNames(others)} uses it too.`,
        related: others.map(({ id }) => id),
        fix: {
          label: `Give ${resource.name} a free port`,
          edit: takeFreeNumber({ type: Resource, element: resource, field: 'port', least: 7788, most: 65_535 }),
        },
      },
    ];
  },
});

const findPortSharers = sharing(Resource, (resource, index) =>
  index.by(Replica, 'resourceId', resource.id).map(({ serverId }) => `${serverId} ${resource.port}`),
);
