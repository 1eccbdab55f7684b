import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';
import { metadataSize, SLOT_SIZE } from '../../metadataSize.ts';
import { deviceSize, metadataPeers } from '../../deviceSize.ts';

export const rule = defineRule({
  id: 'drbd/metadata-slot-too-small',
  title: 'A volume too large for indexed metadata',
  severity: 'warning',
  remedy: 'Give the metadata a device of its own, without an index.',
  sources: [{ title: 'drbd.conf(5), meta-disk' }],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (replica.role === 'tie-breaker') return [];
    return replica.disks.flatMap(({ volumeId, metaId, metaIndex }) => {
      const device = deviceSize(volumeId, index);
      if (metaId === undefined || metaIndex === undefined || device === undefined) return [];
      const needed = metadataSize(device, metadataPeers(volumeId, index));
      if (needed <= SLOT_SIZE) return [];
      return [
        {
          message: `${sayName(index, volumeId)} has ${printSize(device)} and needs ${printSize(needed)} of metadata; a slot of ${sayName(index, metaId)} has 128 MiB.`,
          related: [metaId, volumeId],
        },
      ];
    });
  },
});
