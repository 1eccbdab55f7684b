import type { ManagedOperation, ManagedResource } from '../../core/configs/managedResource.ts';
import type { DesignIndex } from '../../core/model/designIndex.ts';
import type { Need, PathContext } from '../../core/storage/offer.ts';
import { dataMountOf, isClusterMount, isDlmMount } from './dataMount.ts';
import type { Mount, Service } from './elements.ts';
import { DLM_ID, GROUP_RANK } from './managedIds.ts';
import { groupServices, idPart, type ClusterMounts, type ServiceGroup } from './serviceGroups.ts';
import { daemonUnit } from './serviceUnits.ts';
import { uniqueNames } from './uniqueNames.ts';
import { manageLvmLocks } from './volumeGroups/manageLvmLocks.ts';

/** What the cluster manager has to start for the elements of this kind. */
export function managed(index: DesignIndex, paths: PathContext): readonly ManagedResource[] {
  const { groups, clones } = groupServices(index);
  const fixedIds = [...clones.map((clone) => clone.id), ...groups.map((group) => `p_fs_${group.name}`)];
  const unique = uniqueNames(fixedIds);
  return [
    ...manageLvmLocks(index),
    ...clones.map((clone) => manageClone(clone, index, paths)),
    ...groups.flatMap((group) => [
      ...group.mounts.map((mount, at) => ({
        ...manageMount(mount, at, group, { index, paths }),
        id: at === 0 ? `p_fs_${group.name}` : unique(`p_fs_${group.name}_${idPart(mount.path)}`),
      })),
      ...group.services.map((service, at) => ({
        ...manageService(service, at, group, index),
        id: unique(`p_${service.role}`),
      })),
    ]),
  ];
}

function manageClone({ id, mounts }: ClusterMounts, index: DesignIndex, paths: PathContext): ManagedResource {
  return {
    id,
    ...filesystemOf(mounts[0], index, paths),
    operations: [...START_STOP, { name: 'monitor', interval: '20s', onFail: 'fence' }],
    form: { type: 'clone', interleave: true },
    serverIds: [...new Set(mounts.map((mount) => mount.serverId))],
    prefersFirst: false,
    elementIds: mounts.map((mount) => mount.id),
  };
}

function manageMount(
  mount: Mount,
  at: number,
  group: ServiceGroup,
  { index, paths }: { readonly index: DesignIndex; readonly paths: PathContext },
): Omit<ManagedResource, 'id'> {
  return {
    ...filesystemOf(mount, index, paths),
    operations: [...START_STOP, { name: 'monitor', interval: '20s', onFail: 'restart' }],
    form: { type: 'member', group: group.id, rank: GROUP_RANK.mount + at },
    serverIds: group.serverIds,
    prefersFirst: true,
    elementIds: [mount.id],
  };
}

const START_STOP: readonly ManagedOperation[] = [
  { name: 'start', interval: '0s', timeout: '60s' },
  { name: 'stop', interval: '0s', timeout: '60s' },
];

type FilesystemPart = Omit<ManagedResource, 'id' | 'operations' | 'form' | 'serverIds' | 'prefersFirst' | 'elementIds'>;

function filesystemOf(mount: Mount, index: DesignIndex, paths: PathContext): FilesystemPart {
  const source = paths.systemPath(mount.sourceId, mount.serverId);
  const onCluster = isClusterMount(mount, index);
  const options = [...new Set([...(source?.options ?? []), ...mount.options, ...(onCluster ? ['noatime'] : [])])];
  const locks: readonly Need[] = isDlmMount(mount, index) ? [{ managedId: DLM_ID, action: 'start' }] : [];
  return {
    agent: { standard: 'ocf', provider: 'heartbeat', type: 'Filesystem' },
    parameters: {
      device: source?.device ?? '',
      directory: mount.path,
      fstype: source?.fstype ?? '',
      ...(options.length > 0 ? { options: options.join(',') } : {}),
    },
    needs: [...paths.needs(mount.sourceId), ...locks],
    title: mount.path,
  };
}

function manageService(
  service: Service,
  at: number,
  group: ServiceGroup,
  index: DesignIndex,
): Omit<ManagedResource, 'id'> {
  const mount = dataMountOf(service, service.serverId, index);
  const clone = groupServices(index).clones.find(({ mounts }) => mount !== undefined && mounts.includes(mount));
  return {
    agent: { standard: 'systemd', type: daemonUnit(service.role, index.design.targetOs) },
    parameters: {},
    // Databases and mail servers repair their files when they start after a crash; the 20 s of Pacemaker would end that.
    operations: [
      { name: 'start', interval: '0s', timeout: '300s' },
      { name: 'stop', interval: '0s', timeout: '180s' },
      { name: 'monitor', interval: '30s', timeout: '60s' },
    ],
    form: { type: 'member', group: group.id, rank: GROUP_RANK.service + at },
    serverIds: group.serverIds,
    prefersFirst: true,
    needs: clone ? [{ managedId: clone.id, action: 'start' }] : [],
    elementIds: [service.id],
    title: service.name,
  };
}
