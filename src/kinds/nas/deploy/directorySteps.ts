import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { managerOn } from '../../../core/configs/managerOn.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { rememberSteps, wasDeployed } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { homesOf, isBelow, Mount, pathInside } from '../../common/index.ts';
import { Export, NfsServer } from '../elements.ts';

/** After the filesystems are made, and before their devices are closed again. */
const PLACE = 55;

/** Makes the exported directories in the filesystem that moves: the agents export what is there, and make nothing. */
export function directorySteps({ index, managers, paths }: ViewContext): readonly RunbookStep[] {
  return index.all(NfsServer).flatMap((server): RunbookStep[] => {
    const mount = index.find(Mount, server.mountId);
    const device = mount && paths.systemPath(mount.sourceId, mount.serverId)?.device;
    const exports = index
      .by(Export, 'filerId', server.id)
      .filter(
        ({ path }) => mount !== undefined && isPlainPath(path) && isBelow(path, mount.path) && path !== mount.path,
      );
    if (!mount || device === undefined || exports.length === 0) return [];
    const inside = exports.map(({ path }) => pathInside(path, mount.path));
    const point = quoteShell(mount.path);
    const list = (root: string): string => inside.map((part) => `${root}/${quoteShell(part)}`).join(' ');
    const elementIds = [server.id, ...exports.map(({ id }) => id)];
    const homes = homesOf(mount).filter((id) => managerOn(id, managers));
    const thing = `mount ${mount.path}`;
    const title = `Make what is exported of ${mount.path}`;
    const steps: readonly RunbookStep[] = [
      {
        phase: 'shared-storage',
        place: PLACE,
        title,
        hostIds: [mount.serverId],
        run: `if mountpoint -q ${point}; then
  mkdir -p ${list(point)}
elif ${wasDeployed(thing)}; then
  say ${quoteShell(`  ${mount.path} is the cluster's: what is new is made where it is mounted`)}
else
  point=$(mktemp -d)
  mount ${quoteShell(device)} "$point"
  mkdir -p ${list('"$point"')}
  umount "$point"
  rmdir "$point"
fi`,
        elementIds,
      },
      {
        phase: 'shared-storage',
        place: PLACE,
        title,
        hostIds: homes.filter((id) => id !== mount.serverId),
        run: `! mountpoint -q ${point} || mkdir -p ${list(point)}`,
        elementIds,
      },
      ...rememberSteps({
        phase: 'cluster',
        title: `Leave ${mount.path} to the cluster from now on`,
        hostIds: homes,
        things: [thing],
        elementIds: [mount.id],
      }),
    ];
    return steps.filter(({ hostIds }) => hostIds.length > 0);
  });
}
