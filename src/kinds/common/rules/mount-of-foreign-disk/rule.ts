import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { homesOf } from '../../dataMount.ts';
import { Disk, Filesystem, Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-of-foreign-disk',
  title: "A mount of another server's disk",
  severity: 'error',
  remedy: 'Mount it on the server of the disk, or replicate or share the disk.',
  sources: [{ title: 'fstab(5)' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const source = index.get(mount.sourceId);
    const disk = index.find(Disk, isA(Filesystem, source) ? source.backingId : undefined);
    if (!disk) return [];
    const strangers = homesOf(mount).filter((serverId) => serverId !== disk.serverId);
    if (strangers.length === 0) return [];
    const names = sayNames(strangers.map((id) => index.get(id)));
    return [
      {
        message: `${mount.name} is to be mounted on ${names}, and its data is on ${sayPlaced(disk, index)}, which only that server reaches.`,
        related: [disk.id, ...strangers],
      },
    ];
  },
});
