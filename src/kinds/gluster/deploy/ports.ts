import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { parseSubnet } from '../../../core/configs/subnet.ts';
import type { OpenPort } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { addressesIn, clientAddresses } from '../clientAddresses.ts';
import { brickPorts } from '../configs/glusterdVol.ts';
import { Brick, GlusterVolume, Peer, Pool } from '../elements.ts';

/** The port of glusterd (glusterd.vol, transport.socket.listen-port). */
const GLUSTERD = '24007';

/** glusterd and the whole brick range, for the other hosts of the pool and for the clients of its volumes. */
export function ports(index: DesignIndex): readonly OpenPort[] {
  return index.all(Pool).flatMap((pool) => {
    const volumes = index.by(GlusterVolume, 'poolId', pool.id);
    const bricks = volumes.flatMap((volume) => index.by(Brick, 'volumeId', volume.id));
    const hostIds = [...new Set([...index.by(Peer, 'poolId', pool.id), ...bricks].map(({ serverId }) => serverId))];
    const clients = volumes.flatMap((volume) => [...clientAddresses(volume, index), ...toldClients(volume)]);
    const { first, last } = brickPorts(pool);
    const range = first === last ? `${first}` : `${first}-${last}`;
    return hostIds.flatMap((hostId): OpenPort[] => {
      const others = hostIds.filter((id) => id !== hostId).flatMap((id) => addressesIn(pool.networkId, id, index));
      const from = [...new Set([...others, ...clients])];
      // An open port without a source would be open to everybody.
      if (from.length === 0) return [];
      const common = { hostId, protocol: 'tcp' as const, from, elementIds: [pool.id] };
      return [
        { ...common, ports: GLUSTERD, why: 'glusterd' },
        ...(bricks.some(({ serverId }) => serverId === hostId) ? [{ ...common, ports: range, why: 'bricks' }] : []),
      ];
    });
  });
}

/** Entries of auth.allow that a firewall can take as they are. */
function toldClients({ allow = [] }: GlusterVolume): readonly string[] {
  return allow.filter((entry) => isIpAddress(entry) || parseSubnet(entry) !== undefined);
}
