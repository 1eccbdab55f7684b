import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { unflushedDisks } from '../unflushedDisks.ts';

export const rule = defineRule({
  id: 'drbd/flushes-off-cache-not-told',
  title: 'No flushes, and a cache of which nothing is told',
  severity: 'info',
  remedy: 'Tell whether the write cache of the disks has a battery.',
  sources: [
    {
      title: "DRBD user's guide, disabling backing device flushes",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-disable-flushes',
    },
    { title: 'drbd.conf(5), disk-flushes and md-flushes' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const disks = unflushedDisks(resource, index).filter(({ cache }) => cache === undefined);
    if (disks.length === 0) return [];
    const servers = sayNames([...new Set(disks.map(({ serverId }) => index.get(serverId)))]);
    return [
      {
        message: `${resource.name} does not flush its disks on ${servers}, and the design does not tell whether their write cache outlives a power failure.`,
        related: disks.map(({ id }) => id),
      },
    ];
  },
});
