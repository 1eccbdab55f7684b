import type { ElementBase } from '../../../../core/model/element.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { type Blame, defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { homesOf, Mount } from '../../../common/index.ts';
import { Brick } from '../../elements.ts';
import { pathsAbove } from '../pathsAbove.ts';

export const rule = defineRule({
  id: 'gluster/brick-mount-taken',
  title: 'Something else mounted where a brick is',
  severity: 'error',
  remedy: 'Give the disk of each brick a mount point of its own, and mount nothing inside a brick.',
  sources: [
    {
      title: 'Gluster docs, Brick naming conventions',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Brick-Naming-Conventions/',
    },
    { title: 'fstab(5), the second field' },
  ],
  appliesTo: [Brick],
  check(brick, { index }) {
    const mountPoint = pathsAbove(brick.path).at(-1);
    if (mountPoint === undefined) return [];
    const at = (mountsAt(index).get(`${brick.serverId} ${mountPoint}`) ?? []).slice(0, MOST_NAMED);
    const inside = (mountsInside(index).get(`${brick.serverId} ${brick.path}`) ?? []).slice(0, MOST_NAMED);
    const bricks = findSharers(brick, index).filter(({ backingId }) => backingId !== brick.backingId);
    const place = `${sayPlaced(brick, index)} on ${sayName(index, brick.serverId)}`;
    return [
      ...complain(
        [...at, ...bricks],
        (names) => `${mountPoint} is the place of the disk of ${place}, and of ${names} as well.`,
      ),
      ...complain(inside, (names) => `Inside ${place}, at or below ${brick.path}, is the place of ${names}.`),
    ];
  },
});

function complain(rivals: readonly ElementBase[], say: (names: string) => string): readonly Blame[] {
  return rivals.length === 0 ? [] : [{ message: say(sayNames(rivals)), related: rivals.map(({ id }) => id) }];
}

/** More mounts than these are not named, which keeps the check linear when all share one path. */
const MOST_NAMED = 8;

const mountsAt = elementsByKey(Mount, (mount) => homesOf(mount).map((serverId) => `${serverId} ${mount.path}`));

/** Mounts by server and each path at or above theirs. */
const mountsInside = elementsByKey(Mount, (mount) =>
  homesOf(mount).flatMap((serverId) => [...pathsAbove(mount.path), mount.path].map((path) => `${serverId} ${path}`)),
);

const findSharers = sharing(Brick, ({ serverId, path }) => {
  const mountPoint = pathsAbove(path).at(-1);
  return mountPoint === undefined ? [] : [`${serverId} ${mountPoint}`];
});
