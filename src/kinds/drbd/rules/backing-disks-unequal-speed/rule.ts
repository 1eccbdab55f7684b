import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk } from '../../../common/index.ts';
import { Resource, Volume } from '../../elements.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

type Medium = NonNullable<Disk['media']>;

const FASTER: Readonly<Record<Medium, readonly Medium[]>> = { hdd: ['ssd', 'nvme'], ssd: ['nvme'], nvme: [] };

export const rule = defineRule({
  id: 'drbd/backing-disks-unequal-speed',
  title: 'Backing disks of different speed',
  severity: 'info',
  remedy: 'Give all replicas the same kind of disks and RAID.',
  sources: [
    {
      title: "DRBD user's guide, dealing with permanent node failure",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-perm-node-failure',
    },
    { title: 'drbd.conf(5), protocol' },
  ],
  appliesTo: [Volume],
  check(volume, { index }) {
    if (index.find(Resource, volume.resourceId)?.protocol !== 'C') return [];
    const disks = byName(
      diskfulReplicas(volume.resourceId, index)
        .flatMap((replica) => replica.disks.filter(({ volumeId }) => volumeId === volume.id))
        .flatMap(({ backingId }) => index.find(Disk, backingId) ?? []),
    );
    const slow = disks.filter((disk) => disks.some((other) => isSlower(disk, other)));
    if (slow.length === 0) return [];
    const servers = sayNames(slow.map(({ serverId }) => index.get(serverId)));
    return [
      {
        message: `Every write to ${volume.name} waits for the backing disk on ${servers}, which is slower than another one.`,
        related: slow.map(({ id }) => id),
      },
    ];
  },
});

/** True if the design tells so: a slower medium, or the same medium with parity to compute. */
function isSlower(disk: Disk, other: Disk): boolean {
  if (disk.media !== other.media) {
    return disk.media !== undefined && other.media !== undefined && FASTER[disk.media].includes(other.media);
  }
  return hasParity(disk) && other.raid !== undefined && !hasParity(other);
}

function hasParity({ raid }: Disk): boolean {
  return raid === 'raid-5' || raid === 'raid-6';
}
