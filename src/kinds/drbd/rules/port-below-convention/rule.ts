import { defineRule } from '../../../../core/rules/rule.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Resource } from '../../elements.ts';

/** Where the customary range of DRBD begins (DRBD user's guide, preparing your network configuration). */
const FIRST_PORT = 7_788;

export const rule = defineRule({
  id: 'drbd/port-below-convention',
  title: "A port below DRBD's range",
  severity: 'info',
  remedy: 'Use a port from 7788 on, and open it both ways in the firewalls.',
  sources: [
    {
      title: "DRBD user's guide, preparing your network configuration",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-network',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.port >= FIRST_PORT) return [];
    return [
      {
        message: `${resource.name} replicates over TCP port ${resource.port}; nobody looks for DRBD below ${FIRST_PORT}.`,
        fix: {
          label: `Give ${resource.name} a free port from ${FIRST_PORT} on`,
          edit: takeFreeNumber({ type: Resource, element: resource, field: 'port', least: FIRST_PORT, most: 65_535 }),
        },
      },
    ];
  },
});
