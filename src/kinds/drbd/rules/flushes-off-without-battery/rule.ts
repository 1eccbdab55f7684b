import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Resource } from '../../elements.ts';
import { unflushedDisks } from '../unflushedDisks.ts';

export const rule = defineRule({
  id: 'drbd/flushes-off-without-battery',
  title: 'No flushes to a cache without battery',
  severity: 'warning',
  remedy: 'Leave the flushes on, or use a write cache with battery or flash.',
  sources: [
    {
      title: "DRBD user's guide, disabling backing device flushes",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-disable-flushes',
    },
    { title: 'drbd.conf(5), disk-flushes and md-flushes' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    const disks = unflushedDisks(resource, index).filter(({ cache }) => cache === 'unprotected');
    if (disks.length === 0) return [];
    const servers = sayNames([...new Set(disks.map(({ serverId }) => index.get(serverId)))]);
    return [
      {
        message: `${resource.name} does not flush its disks on ${servers}, whose write cache loses what it holds when the power fails.`,
        related: disks.map(({ id }) => id),
        fix: {
          label: `Flush the disks of ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { diskFlushes: 'yes', mdFlushes: 'yes' }),
        },
      },
    ];
  },
});
