import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { slowestLink } from '../slowestLink.ts';

/** The share of a link that a resync leaves the writers enough of (DRBD user's guide, estimating a synchronization speed). */
const SHARE = 0.3;

export const rule = defineRule({
  id: 'drbd/resync-rate-too-high',
  title: 'A fixed resync rate that takes the link for itself',
  severity: 'warning',
  remedy: 'Leave the pace to the controller, or fix it at three tenths of the slower of link and disk.',
  sources: [
    {
      title: "DRBD user's guide, estimating a synchronization speed",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-estimating_a_synchronization_speed',
    },
    { title: 'drbd.conf(5), c-plan-ahead, resync-rate' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const { cPlanAhead, resyncRate: rate } = resource;
    const link = slowestLink(resource, index);
    // The controller makes way for the writers by itself, down to c-min-rate.
    if (cPlanAhead !== 0 || rate === undefined || !link) return [];
    const most = Math.floor(link.rate * SHARE);
    if (rate <= most) return [];
    return [
      {
        message: `A resync of ${resource.name} goes at ${rate} KiB/s whatever else is written, and ${link.network.name} carries ${Math.floor(link.rate)} KiB/s.`,
        related: [link.network.id],
        fix: {
          label: `Fix the resync rate of ${resource.name} at ${most} KiB/s`,
          edit: (design) => patchElement(design, resource.id, { resyncRate: most }),
        },
      },
    ];
  },
});
