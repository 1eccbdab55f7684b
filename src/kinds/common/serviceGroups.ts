import { bySiblingOrder, type DesignIndex } from '../../core/model/designIndex.ts';
import type { ElementId } from '../../core/model/element.ts';
import { elementsByKey } from '../../core/rules/elementsByKey.ts';
import { perIndex } from '../../core/rules/perIndex.ts';
import { dataMountOf, homesOf, isBelow, isClusterMount, isFloating } from './dataMount.ts';
import { Mount, Service } from './elements.ts';
import { uniqueNames } from './uniqueNames.ts';

/** Mounts and services that move together: one Pacemaker group. */
export interface ServiceGroup {
  /** Pacemaker id: "g_kolab". */
  readonly id: string;
  /** The id without its prefix, for the names of members. */
  readonly name: string;
  readonly serverIds: readonly ElementId[];
  /** Floating mounts, outer ones first. */
  readonly mounts: readonly Mount[];
  readonly services: readonly Service[];
}

/** One path of a cluster filesystem, mounted on several servers: one cloned Filesystem resource. */
export interface ClusterMounts {
  /** Pacemaker id: "p_fs_data". */
  readonly id: string;
  readonly mounts: readonly [Mount, ...Mount[]];
}

/** All that the cluster manager is asked to mount and start, before it is written down. */
export interface Grouping {
  readonly groups: readonly ServiceGroup[];
  readonly clones: readonly ClusterMounts[];
}

/** Sorts mounts and services into groups and clones; the same index gives the same object. */
export const groupServices = perIndex(makeGrouping);

/** The group that a mount or service moves with; undefined if it stays where it is. */
export function groupOf(elementId: ElementId, index: DesignIndex): ServiceGroup | undefined {
  return groupsByMember(index).get(elementId);
}

const groupsByMember = perIndex(
  (index): ReadonlyMap<ElementId, ServiceGroup> =>
    new Map(
      groupServices(index)
        .groups.toReversed()
        .flatMap((group) => [...group.mounts, ...group.services].map(({ id }) => [id, group] as const)),
    ),
);

/** A path or name as a part of a Pacemaker id: its last segment, with only letters, digits, `_`, `.` and `-`. */
export function idPart(text: string): string {
  const last = text.split('/').filter(Boolean).at(-1) ?? '';
  return last.replace(/[^A-Za-z0-9_.-]/g, '_') || 'data';
}

function makeGrouping(index: DesignIndex): Grouping {
  const unique = uniqueNames();
  const clones = groupClones(index).map((mounts) => ({ id: `p_fs_${unique(idPart(mounts[0].path))}`, mounts }));
  const floating = floatingFamilies(index).map((mounts) => groupAround(mounts, unique(idPart(mounts[0].path)), index));
  const placed = new Set(floating.flatMap((group) => group.services.map((service) => service.id)));
  const resting = index.all(Service).filter((service) => !placed.has(service.id) && isManaged(service, index));
  const families = groupBy(resting, (service) => restingKey(service, index));
  const onData = new Map(
    groupBy(families, ([first]) => dataOf(first, index)).map((all) => [dataOf(all[0][0], index), all]),
  );
  const shared = families.map(([first, ...rest]) => {
    const isAlone = onData.get(dataOf(first, index))?.length === 1;
    const name = unique(restingName(first, isAlone, index));
    return { id: `g_${name}`, name, serverIds: homesOf(first), mounts: [], services: [first, ...rest] };
  });
  return { groups: [...floating, ...shared], clones };
}

function groupAround(mounts: readonly [Mount, ...Mount[]], name: string, index: DesignIndex): ServiceGroup {
  const placed = new Set(mounts.flatMap((mount) => servicesOn(index).get(mount.id) ?? []));
  const services = [...placed].sort(bySiblingOrder);
  return { id: `g_${name}`, name, serverIds: homesOf(mounts[0]), mounts, services };
}

/** Services by the mount that holds their data on their own server. */
const servicesOn = elementsByKey(Service, (service, index) => {
  const mount = dataMountOf(service, service.serverId, index);
  return mount ? [mount.id] : [];
});

function groupClones(index: DesignIndex): readonly [Mount, ...Mount[]][] {
  const mounts = index.all(Mount).filter((mount) => !isFloating(mount) && isClusterMount(mount, index));
  return groupBy(mounts, (mount) => `${mount.sourceId} ${mount.path}`);
}

/** Floating mounts, each with the floating mounts below its path on the same servers; outer ones first. */
function floatingFamilies(index: DesignIndex): readonly [Mount, ...Mount[]][] {
  const mounts = index.all(Mount).filter(isFloating);
  return groupBy(mounts, (mount) => homesOf(mount).join(' '))
    .flatMap((together) => groupBy(together.toSorted(byPathLength), (mount) => outermost(mount, together).id))
    .sort(([a], [b]) => bySiblingOrder(a, b));
}

function byPathLength(a: Mount, b: Mount): number {
  return a.path.length - b.path.length;
}

function outermost(mount: Mount, mounts: readonly Mount[]): Mount {
  return mounts
    .filter((other) => isBelow(mount.path, other.path))
    .reduce((best, other) => (other.path.length < best.path.length ? other : best), mount);
}

/** Services over resting data are managed if they may move, or if their data is mounted by the cluster manager. */
function isManaged(service: Service, index: DesignIndex): boolean {
  const mount = dataMountOf(service, service.serverId, index);
  return service.standbyIds.length > 0 || (mount !== undefined && isClusterMount(mount, index));
}

function restingKey(service: Service, index: DesignIndex): string {
  return [dataOf(service, index), ...homesOf(service)].join(' ');
}

function dataOf(service: Service, index: DesignIndex): ElementId {
  return dataMountOf(service, service.serverId, index)?.sourceId ?? '';
}

/** The name of the data, if all services on it move together; else of the first service. */
function restingName(first: Service, isAlone: boolean, index: DesignIndex): string {
  const mount = dataMountOf(first, first.serverId, index);
  return mount?.sourceId !== undefined && isAlone ? idPart(mount.path) : first.role;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): [T, ...T[]][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
