import { Cluster, FenceDevice, QuorumDevice } from '../../elements.ts';
import { isDiskless } from '../../sbdTimings.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { membersOf } from '../membersOf.ts';

export const rule = definePacemakerRule({
  id: 'cluster/sbd-without-disk',
  title: 'SBD of two members without a disk',
  severity: 'error',
  remedy: 'Give SBD one or three disks that all members reach, or the cluster a quorum device or a third member.',
  sources: [
    { title: 'sbd(8)', url: 'https://manpages.debian.org/bookworm/sbd/sbd.8.en.html' },
    {
      title: 'SUSE Linux Enterprise High Availability 15, storage protection and SBD',
      url: 'https://documentation.suse.com/sle-ha/15-SP5/html/SLE-HA-all/cha-ha-storage-protect.html',
    },
  ],
  appliesTo: [FenceDevice],
  check(device, { index }) {
    const cluster = index.find(Cluster, device.clusterId);
    if (!isDiskless(device) || cluster?.fencing !== 'on') return [];
    const members = membersOf(device.clusterId, index);
    if (members.length > 2 || index.by(QuorumDevice, 'clusterId', device.clusterId).length > 0) return [];
    return [
      {
        message: `${device.name} has no disk, and ${cluster.name} has too few votes for a lost server to stop by itself.`,
        related: [cluster.id],
      },
    ];
  },
});
