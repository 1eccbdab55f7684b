import type { ManagedResource } from '../../../core/configs/managedResource.ts';
import { GROUP_RANK } from '../../common/index.ts';
import { Export, type NfsServer } from '../elements.ts';
import type { PlaceInGroup } from './placeInGroup.ts';

/** NFS-Ganesha by its unit, which is called alike in Debian, Ubuntu, SLES and the Storage SIG of CentOS. */
export function manageGanesha(server: NfsServer, { index, id, member }: PlaceInGroup): ManagedResource {
  const exports = index.by(Export, 'filerId', server.id);
  return {
    ...member(GROUP_RANK.share),
    id,
    agent: { standard: 'systemd', type: 'nfs-ganesha' },
    parameters: {},
    operations: [
      { name: 'start', interval: '0s', timeout: '90s' },
      { name: 'stop', interval: '0s', timeout: '100s' },
      { name: 'monitor', interval: '30s' },
    ],
    elementIds: [server.id, ...exports.map((served) => served.id)],
    title: server.name,
  };
}
