import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/os-disk-replicated',
  title: 'The OS disk is replicated',
  severity: 'error',
  remedy: 'Use a data disk or a logical volume of its own as backing disk.',
  sources: [
    {
      title: "DRBD user's guide, preparing your lower-level storage",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-prepare-storage',
    },
    { title: 'Kolab documentation, deployment on redundant servers' },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    const isOfSystem = (id: ElementId | undefined): boolean => index.find(Disk, id)?.purpose === 'os';
    const data = replica.disks.map(({ backingId }) => backingId).filter(isOfSystem);
    const metadata = replica.disks.flatMap(({ metaId }) => metaId ?? []).filter(isOfSystem);
    const disks = [...new Set([...data, ...metadata])].flatMap((id) => index.find(Disk, id) ?? []);
    if (disks.length === 0) return [];
    const does = data.length > 0 ? 'replicates' : 'keeps its metadata on';
    return [
      {
        message: `${replica.name} ${does} ${sayNames(disks)}, on which ${sayName(index, replica.serverId)} runs.`,
        related: disks.map(({ id }) => id),
      },
    ];
  },
});
