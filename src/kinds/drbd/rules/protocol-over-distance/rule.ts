import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { replicationNetworks } from '../replicationNetworks.ts';

/** Milliseconds that writers are made to wait without complaint; a rule of thumb. */
const BEARABLE = 5;

export const rule = defineRule({
  id: 'drbd/protocol-over-distance',
  title: 'Every write waits for a distant server',
  severity: 'warning',
  remedy: 'Replicate between near servers, and keep a backup at the distant site.',
  sources: [
    {
      title: "DRBD user's guide, protocol C",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#fp-protocol-c',
    },
    { title: 'drbd.conf(5), protocol' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (resource.mode === 'dual-primary' || resource.protocol === 'A') return [];
    const distant = replicationNetworks(resource, index).filter(({ roundTrip = 0 }) => roundTrip > BEARABLE);
    if (distant.length === 0) return [];
    const longest = Math.max(...distant.map(({ roundTrip = 0 }) => roundTrip));
    return [
      {
        message: `Every write to ${resource.name} waits for an answer over ${sayNames(distant)}, ${longest} ms there and back, because of protocol ${resource.protocol}.`,
        related: byName(distant).map(({ id }) => id),
      },
    ];
  },
});
