import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { FenceDevice } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/sbd-disk-out-of-reach',
  title: 'A disk of SBD that not all members reach',
  severity: 'error',
  remedy:
    'Use a disk that all members reach by the same path, such as a LUN with an alias that is mapped to all of them.',
  sources: [
    { title: 'sbd(8)', url: 'https://manpages.debian.org/bookworm/sbd/sbd.8.en.html' },
    {
      title: 'SUSE Linux Enterprise High Availability 15, storage protection and SBD',
      url: 'https://documentation.suse.com/sle-ha/15-SP5/html/SLE-HA-all/cha-ha-storage-protect.html',
    },
  ],
  appliesTo: [FenceDevice],
  check(device, { index, paths }) {
    if (device.agent !== 'fence_sbd') return [];
    const members = membersOf(device.clusterId, index);
    return (device.diskIds ?? []).flatMap((diskId) => {
      const disk = index.get(diskId);
      const reach = members.map(({ serverId }) => ({
        serverId,
        path: paths.reaches(diskId).includes(serverId) ? paths.systemPath(diskId, serverId)?.device : undefined,
      }));
      const without = reach.find(({ path }) => path === undefined);
      const differs = new Set(reach.map(({ path }) => path)).size > 1;
      if (!disk || (!without && !differs)) return [];
      const message = without
        ? `${sayName(index, without.serverId)} does not reach ${sayPlaced(disk, index)}, a disk of ${device.name}.`
        : `${sayPlaced(disk, index)}, a disk of ${device.name}, has not the same path on all members.`;
      return [{ message, related: [diskId, ...members.map(({ serverId }) => serverId)] }];
    });
  },
});
