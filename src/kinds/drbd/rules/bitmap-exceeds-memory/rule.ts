import { addSizes } from '../../../../core/model/addSizes.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { printSize } from '../../../../core/model/size.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Server, Service } from '../../../common/index.ts';
import { Replica } from '../../elements.ts';
import { bitmapSize } from '../../metadataSize.ts';
import { deviceSize, metadataPeers } from '../../deviceSize.ts';

export const rule = defineRule({
  id: 'drbd/bitmap-exceeds-memory',
  title: 'No memory left for the bitmaps',
  severity: 'warning',
  remedy: 'Add memory, move a service, or replicate less to the server.',
  sources: [
    {
      title: "DRBD user's guide, hardware and environment requirements",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbd-hardware-requirements',
    },
  ],
  appliesTo: [Server],
  check(server, { index }) {
    if (server.memory === undefined) return [];
    const replicas = index.by(Replica, 'serverId', server.id).filter(({ role }) => role !== 'tie-breaker');
    const bitmaps = addSizes(replicas.map((replica) => bitmapsOf(replica, index)));
    const services = addSizes(index.by(Service, 'serverId', server.id).map(({ memory }) => memory ?? 0));
    // What the services want by themselves is a matter of the services.
    if (bitmaps === 0 || services > server.memory || addSizes([bitmaps, services]) <= server.memory) return [];
    const beside = services === 0 ? '' : ` beside ${printSize(services)} for its services`;
    return [
      {
        message: `${server.name} needs ${printSize(bitmaps)} of memory for the bitmaps of its replicas${beside}, and has ${printSize(server.memory)}.`,
        related: replicas.map(({ id }) => id),
      },
    ];
  },
});

function bitmapsOf(replica: Replica, index: DesignIndex): number {
  return addSizes(
    replica.disks.map(({ volumeId }) => {
      const device = deviceSize(volumeId, index);
      return device === undefined ? 0 : bitmapSize(device, metadataPeers(volumeId, index));
    }),
  );
}
