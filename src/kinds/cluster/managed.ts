import type { ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { PathContext } from '../../core/storage/offer.ts';
import {
  DLM_ID,
  FloatingAddress,
  GROUP_RANK,
  groupOf,
  groupServices,
  homesOf,
  Mount,
  needsDlm,
  Network,
  uniqueNames,
} from '../common/index.ts';
import { prefixLength } from './prefixLength.ts';

/** What the cluster manager has to start for the elements of this kind. */
export function managed(index: DesignIndex, _paths: PathContext): readonly ManagedResource[] {
  return [...manageLocks(index), ...manageAddresses(index)];
}

/** Lock manager on every server that mounts a cluster filesystem or shares a volume group (Clusters from Scratch, active/active). */
function manageLocks(index: DesignIndex): readonly ManagedResource[] {
  const mounts = index.all(Mount).filter((mount) => needsDlm(mount, index));
  if (mounts.length === 0) return [];
  return [
    {
      id: DLM_ID,
      agent: { standard: 'ocf', provider: 'pacemaker', type: 'controld' },
      parameters: {},
      operations: [
        { name: 'start', interval: '0s', timeout: '90s' },
        { name: 'stop', interval: '0s', timeout: '100s' },
        { name: 'monitor', interval: '60s', onFail: 'fence' },
      ],
      form: { type: 'clone', interleave: true },
      serverIds: [...new Set(mounts.flatMap((mount) => homesOf(mount)))],
      prefersFirst: false,
      needs: [],
      elementIds: mounts.map((mount) => mount.id),
      title: 'The lock manager (DLM)',
    },
  ];
}

function manageAddresses(index: DesignIndex): readonly ManagedResource[] {
  const counts = new Map<string, number>();
  const unique = uniqueNames(groupServices(index).groups.map((group) => `p_ip_${group.name}`));
  return index.all(FloatingAddress).flatMap((address) => {
    const group = address.followsId === undefined ? undefined : groupOf(address.followsId, index);
    if (!group) return [];
    const count = (counts.get(group.name) ?? 0) + 1;
    counts.set(group.name, count);
    const prefix = prefixLength(index.find(Network, address.networkId)?.cidr ?? '');
    return [
      {
        id: count === 1 ? `p_ip_${group.name}` : unique(`p_ip_${group.name}`),
        agent: { standard: 'ocf', provider: 'heartbeat', type: 'IPaddr2' } as const,
        parameters: { ip: address.ip, ...(prefix === undefined ? {} : { cidr_netmask: String(prefix) }) },
        operations: [
          { name: 'start', interval: '0s', timeout: '20s' },
          { name: 'stop', interval: '0s', timeout: '20s' },
          { name: 'monitor', interval: '10s' },
        ],
        form: { type: 'member', group: group.id, rank: GROUP_RANK.address + count - 1 } as const,
        serverIds: group.serverIds,
        prefersFirst: true,
        needs: [],
        elementIds: [address.id],
        title: `Address ${address.ip}`,
      },
    ];
  });
}
