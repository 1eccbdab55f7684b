import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { isFixed } from '../configs/fstabLines.ts';
import { homesOf, isBelow } from '../dataMount.ts';
import { Mount } from '../elements.ts';
import { mountsOn } from '../mountsOf.ts';

/**
 * Mount points that nobody can write to while nothing is mounted there (chattr(1), i), and the mounts that stay on their
 * host. The cluster manager mounts the others.
 */
export function mountSteps({ index, paths }: ViewContext): readonly RunbookStep[] {
  const mounts = index.all(Mount).filter(({ path }) => isPlainPath(path) && path !== '/');
  const fixed = mounts.filter((mount) => isFixed(mount, index) && paths.needs(mount.sourceId).length === 0);
  const isRemote = (mount: Mount): boolean => {
    const source = paths.systemPath(mount.sourceId, mount.serverId);
    return (
      [...(source?.options ?? []), ...mount.options].includes('_netdev') || source?.device.startsWith('/') !== true
    );
  };
  return [
    ...byPath(mounts).flatMap((together) => pointStep(together, index)),
    ...byPath(fixed.filter((mount) => !isRemote(mount))).map((together) => mountStep(together, 'storage')),
    ...byPath(fixed.filter(isRemote)).map((together) => mountStep(together, 'clients')),
    ...byPath(fixed).map(verifyStep),
  ];
}

/** Mounts of the same path, shortest path first. */
function byPath(mounts: readonly Mount[]): readonly (readonly [Mount, ...Mount[]])[] {
  const groups = new Map<string, [Mount, ...Mount[]]>();
  for (const mount of mounts) {
    const group = groups.get(mount.path);
    if (group) group.push(mount);
    else groups.set(mount.path, [mount]);
  }
  return [...groups.values()].sort(([a], [b]) => a.path.length - b.path.length);
}

/** A path inside another mount lies in that filesystem, and is made when that is mounted. */
function pointStep(mounts: readonly [Mount, ...Mount[]], index: ViewContext['index']): RunbookStep[] {
  const [{ path }] = mounts;
  const isInside = (hostId: ElementId): boolean =>
    mountsOn(index, hostId).some((other) => other.path !== path && isBelow(path, other.path));
  const hostIds = [...new Set(mounts.flatMap(homesOf))].filter((hostId) => !isInside(hostId));
  if (hostIds.length === 0) return [];
  const word = quoteShell(path);
  return [
    {
      phase: 'storage',
      place: 20,
      title: `Make ${path}, in which nothing can be written while nothing is mounted`,
      hostIds,
      done: `mountpoint -q ${word} || lsattr -d ${word} | grep '^[^ ]*i' >/dev/null`,
      run: `mkdir -p ${word}
chattr +i ${word} || say '  its filesystem cannot protect it'`,
      check: `[ -d ${word} ]`,
      elementIds: mounts.map(({ id }) => id),
    },
  ];
}

function mountStep(mounts: readonly [Mount, ...Mount[]], phase: 'storage' | 'clients'): RunbookStep {
  const [{ path }] = mounts;
  const word = quoteShell(path);
  return {
    phase,
    place: 30 + path.split('/').length,
    title: `Mount ${path}`,
    hostIds: mounts.map(({ serverId }) => serverId),
    done: `mountpoint -q ${word}`,
    run: `mkdir -p ${word}
mount ${word}`,
    check: `mountpoint -q ${word}`,
    elementIds: mounts.map(({ id }) => id),
  };
}

function verifyStep(mounts: readonly [Mount, ...Mount[]]): RunbookStep {
  const [{ path }] = mounts;
  return {
    phase: 'verify',
    place: 10,
    title: `See that ${path} is mounted`,
    hostIds: mounts.map(({ serverId }) => serverId),
    run: `findmnt ${quoteShell(path)} || true`,
    check: `mountpoint -q ${quoteShell(path)}`,
    elementIds: mounts.map(({ id }) => id),
  };
}
