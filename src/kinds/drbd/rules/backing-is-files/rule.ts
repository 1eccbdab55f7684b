import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';
import { storageUnder } from '../../storageUnder.ts';

export const rule = defineRule({
  id: 'drbd/backing-is-files',
  title: 'A replica on file storage',
  severity: 'error',
  remedy: 'Use a disk, a logical volume or a LUN as backing disk and for the metadata.',
  sources: [
    {
      title: "DRBD user's guide, preparing your lower-level storage",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-storage',
    },
    { title: 'drbd.conf(5), disk' },
  ],
  appliesTo: [Replica],
  check(replica, { index, onCycle, offerOf }) {
    const files = [...new Set(replica.disks.flatMap((share) => storageUnder(share)))]
      .filter((id) => !onCycle.has(id) && offerOf(id, replica.serverId).medium === 'file')
      .map((id) => index.get(id));
    if (files.length === 0) return [];
    return [
      {
        message: `${replica.name} lies on ${sayNames(files)}, which offers files, not a block device.`,
        related: files.flatMap((storage) => storage?.id ?? []),
      },
    ];
  },
});
