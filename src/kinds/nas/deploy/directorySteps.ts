import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { endMark } from '../../../core/deploy/endMark.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { isBelow, Mount, pathInside } from '../../common/index.ts';
import { Export, NfsServer } from '../elements.ts';

/** After the filesystems are made, and before their devices are closed again. */
const PLACE = 55;

/** Makes the exported directories in the filesystem that moves: the agents export what is there, and make nothing. */
export function directorySteps({ index, paths }: ViewContext): readonly RunbookStep[] {
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
    return [
      {
        phase: 'shared-storage',
        place: PLACE,
        title: `Make what is exported of ${mount.path}`,
        hostIds: [mount.serverId],
        run: `if mountpoint -q ${point}; then
  mkdir -p ${list(point)}
elif [ -e ${endMark('resources')} ]; then
  say ${quoteShell(`  ${mount.path} is mounted on another server: make there what is new`)}
else
  point=$(mktemp -d)
  mount ${quoteShell(device)} "$point"
  mkdir -p ${list('"$point"')}
  umount "$point"
  rmdir "$point"
fi`,
        elementIds: [server.id, ...exports.map(({ id }) => id)],
      },
    ];
  });
}
