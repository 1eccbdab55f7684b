import type { PackageNeed, PackageSource, RunbookStep } from '../../../core/deploy/deployment.ts';
import type { TargetOs } from '../../../core/model/design.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { homesOf, Mount } from '../../common/index.ts';
import { Brick, GlusterVolume, Peer } from '../elements.ts';

/** What the packages of glusterd and of the mount helper are called. */
interface PackageNames {
  readonly server: readonly string[];
  readonly client: readonly string[];
}

/** Where servers and clients are apart, the server's package does not bring mount.glusterfs(8) on every system. */
const APART: PackageNames = { server: ['glusterfs-server'], client: ['glusterfs-client'] };
const OF_RED_HAT: PackageNames = { server: ['glusterfs-server'], client: ['glusterfs-fuse'] };
/** SUSE Package Hub has all in one. */
const IN_ONE: PackageNames = { server: ['glusterfs'], client: ['glusterfs'] };

const NAMES: Readonly<Record<TargetOs, PackageNames>> = {
  'debian-12': APART,
  'debian-13': APART,
  'ubuntu-22.04': APART,
  'ubuntu-24.04': APART,
  'el-8': OF_RED_HAT,
  'el-9': OF_RED_HAT,
  'el-10': OF_RED_HAT,
  'sles-15': IN_ONE,
  'sles-16': IN_ONE,
};

/** Programs that make the filesystems of bricks. */
const MAKERS = { xfs: 'xfsprogs', ext4: 'e2fsprogs', btrfs: 'btrfs-progs' } as const;

/** What the hosts of the pool and its clients need. */
export function packages(index: DesignIndex): readonly PackageNeed[] {
  const { server, client } = NAMES[index.design.targetOs];
  const bricks = index.all(Brick);
  return [
    ...needs(poolHosts(index), server, sourceOf(index.design.targetOs)),
    ...needs(poolHosts(index), ['attr']),
    ...needs(clientHosts(index), client, sourceOf(index.design.targetOs)),
    ...bricks.map((brick) => ({
      hostIds: [brick.serverId],
      packages: [brick.format === 'btrfs' ? btrfsPrograms(index.design.targetOs) : MAKERS[brick.format ?? 'xfs']],
      elementIds: [brick.id],
    })),
  ];
}

function needs(
  hosts: ReadonlyMap<ElementId, readonly ElementId[]>,
  names: readonly string[],
  source?: PackageSource,
): PackageNeed[] {
  return [...hosts].map(([hostId, elementIds]) => ({
    hostIds: [hostId],
    packages: names,
    ...(source ? { source } : {}),
    elementIds,
  }));
}

function btrfsPrograms(targetOs: TargetOs): string {
  return targetOs.startsWith('sles') ? 'btrfsprogs' : MAKERS.btrfs;
}

/** Servers that run glusterd, with the elements that make them. */
export function poolHosts(index: DesignIndex): ReadonlyMap<ElementId, readonly ElementId[]> {
  return gather([...index.all(Peer), ...index.all(Brick)].map(({ serverId, id }) => [serverId, id]));
}

/** Servers that mount volumes or may come to. */
export function clientHosts(index: DesignIndex): ReadonlyMap<ElementId, readonly ElementId[]> {
  const mounts = index.all(Mount).filter((mount) => index.find(GlusterVolume, mount.sourceId));
  return gather(mounts.flatMap((mount) => homesOf(mount).map((serverId) => [serverId, mount.id] as const)));
}

function gather(pairs: readonly (readonly [ElementId, ElementId])[]): ReadonlyMap<ElementId, readonly ElementId[]> {
  const hosts = new Map<ElementId, ElementId[]>();
  for (const [hostId, elementId] of pairs) hosts.set(hostId, [...(hosts.get(hostId) ?? []), elementId]);
  return hosts;
}

/** The package of the CentOS storage group's repository (AlmaLinux and Rocky Linux have it among their extras). */
const STORAGE_GROUP = 'centos-release-gluster11';

/** Systems that have GlusterFS only in the repository of the CentOS storage group. */
const OF_STORAGE_GROUP: ReadonlySet<TargetOs> = new Set(['el-8', 'el-9']);

/** Where a system that does not have GlusterFS from the start gets it. */
function sourceOf(targetOs: TargetOs): PackageSource | undefined {
  if (OF_STORAGE_GROUP.has(targetOs)) {
    return {
      hint: `Add a repository that has GlusterFS; this system knows no ${STORAGE_GROUP}`,
      comes: `dnf -q repoquery --whatprovides ${STORAGE_GROUP} | grep . >/dev/null`,
    };
  }
  if (targetOs.startsWith('el-')) return { hint: 'Add a repository that has GlusterFS' };
  return targetOs.startsWith('sles-')
    ? { hint: 'Switch on SUSE Package Hub: SUSEConnect --list-extensions shows how' }
    : undefined;
}

/** What makes the packages known to the system. */
export function repositorySteps(index: DesignIndex): readonly RunbookStep[] {
  const hostIds = [...new Set([...poolHosts(index).keys(), ...clientHosts(index).keys()])];
  if (!OF_STORAGE_GROUP.has(index.design.targetOs) || hostIds.length === 0) return [];
  return [
    {
      phase: 'packages',
      place: -10,
      title: "Add the repository of CentOS' storage group",
      hostIds,
      done: 'dnf -q list --available glusterfs-server || rpm -q glusterfs-server || rpm -q glusterfs-fuse',
      run: `dnf install -y ${STORAGE_GROUP} || fail 'add a repository that has GlusterFS; this system knows no ${STORAGE_GROUP}'`,
      elementIds: index.all(GlusterVolume).map(({ id }) => id),
    },
  ];
}
