import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  Filesystem,
  homesOf,
  idPart,
  inodeShareOptions,
  inServerOrder,
  Mount,
  usesO2cb,
  volumeGroupOn,
  volumeGroupUse,
} from '../../common/index.ts';
import type { ClusterPlan } from './planCluster.ts';

/** A filesystem that the cluster mounts, and how it is made. All texts have passed their grammars. */
export interface PlannedFilesystem {
  /** The word that CONFIRM has to hold. */
  readonly name: string;
  readonly filesystem: Filesystem;
  readonly device: string;
  /** The command and its arguments. */
  readonly words: readonly string[];
  /** Members that may mount it, its home first. */
  readonly homes: readonly [ElementId, ...ElementId[]];
}

/**
 * The filesystems that the cluster mounts.
 *
 * @throws ConfigProblem for a filesystem on a device against its grammar.
 */
export function plannedFilesystems(plan: ClusterPlan, context: ViewContext): readonly PlannedFilesystem[] {
  const memberIds = plan.members.map(({ member }) => member.serverId);
  const taken = new Set<string>();
  const tables = new Set<string>();
  return context.index.all(Filesystem).flatMap((filesystem): PlannedFilesystem[] => {
    const mounts = context.index.by(Mount, 'sourceId', filesystem.id);
    const mounting = [...new Set(mounts.flatMap(homesOf))].filter((id) => memberIds.includes(id));
    // Where the volume group of the filesystem is made, too.
    const [home, ...others] = isOnSharedGroup(filesystem, context.index)
      ? inServerOrder(mounting, context.index)
      : mounting;
    const managed = plan.units.some((unit) =>
      unit.resources.some((resource) => mounts.some((mount) => resource.elementIds.includes(mount.id))),
    );
    const [first] = mounts;
    if (!first || home === undefined || !managed) return [];
    const name = unique(idPart(first.path), taken);
    const table = filesystem.fsType === 'gfs2' ? lockTable(plan.name, name, tables) : '';
    const device = requireGrammar(context.paths.systemPath(filesystem.id, home)?.device ?? '', isPlainPath, {
      elementId: filesystem.id,
      field: 'backingId',
    });
    const homes: PlannedFilesystem['homes'] = [home, ...others];
    const words = mkfsWords(filesystem, { table, cluster: plan.name, device, homes: homes.length });
    return [{ name, filesystem, device, words, homes }];
  });
}

/** True if the filesystem lies in a volume group that several servers open at once, which only a running cluster does. */
export function isOnSharedGroup({ backingId }: Filesystem, index: DesignIndex): boolean {
  return volumeGroupOn(index.get(backingId)) !== '' && volumeGroupUse(backingId, index) === 'shared';
}

interface Making {
  /** Name by which the members lock it; only for GFS2. */
  readonly table: string;
  readonly cluster: string;
  readonly device: string;
  /** How many members may mount it. */
  readonly homes: number;
}

/** One journal or slot for each server that may mount it, unless the design says how many (mkfs.gfs2(8), mkfs.ocfs2(8)). */
function mkfsWords(filesystem: Filesystem, { table, cluster, device, homes }: Making): readonly string[] {
  const count = String(filesystem.journals ?? homes);
  switch (filesystem.fsType) {
    case 'ext4':
      return ['mkfs.ext4', device];
    case 'xfs':
      return ['mkfs.xfs', ...inodeShareOptions(filesystem), device];
    case 'gfs2': {
      const locks = filesystem.locking === 'lock_nolock' ? ['lock_nolock'] : ['lock_dlm', '-t', table];
      const size = filesystem.journalSize === undefined ? [] : ['-J', String(filesystem.journalSize)];
      // It would ask whether to begin; CONFIRM has answered that, and the device is empty.
      return ['mkfs.gfs2', '-O', '-p', ...locks, '-j', count, ...size, device];
    }
    case 'ocfs2': {
      const stack = usesO2cb(filesystem) ? 'o2cb' : 'pcmk';
      return ['mkfs.ocfs2', '-N', count, `--cluster-stack=${stack}`, `--cluster-name=${cluster}`, device];
    }
  }
}

/** Of at most 30 letters, digits, `_` and `-`, and of its own even where two names begin alike (mkfs.gfs2(8), -t). */
function lockTable(cluster: string, name: string, taken: Set<string>): string {
  return `${cluster}:${unique(name.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, LONGEST_TABLE), taken)}`;
}

/** mkfs.gfs2 takes 30; the rest is for the number that sets apart those that begin alike. */
const LONGEST_TABLE = 26;

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted}_${count}`;
  taken.add(name);
  return name;
}
