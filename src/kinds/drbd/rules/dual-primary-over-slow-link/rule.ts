import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { replicationNetworks } from '../replicationNetworks.ts';

/** In milliseconds; a rule of thumb: a lock of DLM and a write of protocol C each wait for a round trip. */
const LONGEST = 2;

export const rule = defineRule({
  id: 'drbd/dual-primary-over-slow-link',
  title: 'Dual-primary over a long line',
  severity: 'warning',
  remedy: 'Make the resource single-primary, and replicate to a far site asynchronously.',
  sources: [
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
    { title: 'dlm_controld(8)' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (resource.mode !== 'dual-primary') return [];
    const slow = replicationNetworks(resource, index).filter(
      ({ roundTrip }) => roundTrip !== undefined && roundTrip > LONGEST,
    );
    if (slow.length === 0) return [];
    const longest = Math.max(...slow.map(({ roundTrip }) => roundTrip ?? 0));
    return [
      {
        message: `${resource.name} is dual-primary over ${sayNames(slow)}, where every write and every lock may wait ${longest} milliseconds.`,
        related: slow.map(({ id }) => id),
      },
    ];
  },
});
