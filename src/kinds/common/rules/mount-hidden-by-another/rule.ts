import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { homesOf, isClusterMount, isFloating } from '../../dataMount.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-hidden-by-another',
  title: 'A mount that another one covers',
  severity: 'error',
  remedy: 'Mount both side by side, or let both move together.',
  sources: [
    { title: 'mount(8)' },
    { title: 'findmnt(8), --verify' },
    { title: 'systemd.mount(5), Automatic Dependencies' },
    { title: 'Pacemaker Explained, groups' },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const above = pathsAbove(mount.path);
    const outer = homesOf(mount).flatMap((serverId) =>
      above.flatMap((path) => mountsAt(index).get(`${serverId} ${path}`) ?? []),
    );
    const later = [...new Set(outer)].filter((other) => other.id !== mount.id && comesLater(other, mount, index));
    if (later.length === 0) return [];
    return [
      {
        message: `${sayPlaced(mount, index)} at ${mount.path} lies under ${sayNames(later)}, which the cluster mounts afterwards and over it.`,
        related: later.map(({ id }) => id),
      },
    ];
  },
});

const mountsAt = elementsByKey(Mount, (mount) =>
  homesOf(mount).map((serverId) => `${serverId} ${partsOf(mount.path).join('/')}`),
);

/** Fixed mounts are there before the cluster starts, in the order of their paths; a group mounts outer ones first. */
function comesLater(outer: Mount, inner: Mount, index: DesignIndex): boolean {
  if (!isFloating(outer)) return isClusterMount(outer, index);
  return homesOf(outer).join(' ') !== homesOf(inner).join(' ');
}

function pathsAbove(path: string): string[] {
  const parts = partsOf(path);
  return parts.map((_, count) => parts.slice(0, count).join('/'));
}

function partsOf(path: string): string[] {
  return path.split('/').filter(Boolean);
}
