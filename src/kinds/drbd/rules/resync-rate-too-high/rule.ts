import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { slowestLink } from '../slowestLink.ts';

/** The share of a link that a resync leaves the writers enough of (DRBD user's guide, estimating a synchronization speed). */
const SHARE = 0.3;
/** The slowest limit that every DRBD takes, in KiB/s (drbdsetup-84(8), c-max-rate). */
const LEAST = 250;
/** The highest limit that DRBD takes, in KiB/s (drbdsetup(8), c-max-rate). */
const HIGHEST = 4_194_304;

export const rule = defineRule({
  id: 'drbd/resync-rate-too-high',
  title: 'A resync that takes the link for itself',
  severity: 'warning',
  remedy: 'Limit the resync to three tenths of the slower of link and disk.',
  sources: [
    {
      title: "DRBD user's guide, estimating a synchronization speed",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-estimating_a_synchronization_speed',
    },
    { title: 'drbd.conf(5), c-max-rate, resync-rate' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const [field, option] =
      resource.cPlanAhead === 0 ? (['resyncRate', 'resync-rate'] as const) : (['cMaxRate', 'c-max-rate'] as const);
    const limit = resource[field];
    const link = slowestLink(resource, index);
    if (limit === undefined || !link) return [];
    const most = Math.min(Math.floor(link.rate * SHARE), HIGHEST);
    // Without a limit (0) a resync takes what it gets.
    if (limit > 0 && limit <= most) return [];
    const what = limit === 0 ? 'has no limit' : `may go at ${limit} KiB/s`;
    return [
      {
        message: `A resync of ${resource.name} ${what} (${option}), and ${link.network.name} carries ${Math.floor(link.rate)} KiB/s; writers then wait for it.`,
        related: [link.network.id],
        fix:
          most < LEAST
            ? undefined
            : {
                label: `Limit the resync of ${resource.name} to ${most} KiB/s`,
                edit: (design) => patchElement(design, resource.id, { [field]: most }),
              },
      },
    ];
  },
});
