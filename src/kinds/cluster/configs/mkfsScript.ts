import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Filesystem, homesOf, idPart, inodeShareOptions, Mount } from '../../common/index.ts';
import type { ClusterPlan } from './planCluster.ts';

/**
 * Makes the filesystems that the cluster mounts. It destroys what is on the devices, so each is only made when it is
 * named in CONFIRM; otherwise the script tells what it would do.
 */
export function mkfsScript(plan: ClusterPlan, context: ViewContext): readonly ConfigLine[] {
  const memberIds = plan.members.map(({ member }) => member.serverId);
  const taken = new Set<string>();
  const tables = new Set<string>();
  const blocks = context.index.all(Filesystem).flatMap((filesystem): ConfigLine[] => {
    const mounts = context.index.by(Mount, 'sourceId', filesystem.id);
    const homes = [...new Set(mounts.flatMap(homesOf))].filter((serverId) => memberIds.includes(serverId));
    const managed = plan.units.some((unit) =>
      unit.resources.some((resource) => mounts.some((mount) => resource.elementIds.includes(mount.id))),
    );
    const [first] = mounts;
    if (!first || homes.length === 0 || !managed) return [];
    const name = unique(idPart(first.path), taken);
    const table = filesystem.fsType === 'gfs2' ? lockTable(plan.name, name, tables) : '';
    const words = mkfsWords(filesystem, { table, cluster: plan.name, homes, context });
    return formatBlock(name, words, filesystem.id);
  });
  return blocks.length === 0 ? [] : [...HEAD.map((text) => ({ text, elementIds: [] })), ...blocks];
}

const HEAD: readonly string[] = [
  '#!/bin/sh',
  '# Makes the filesystems of the cluster. It DESTROYS what is on the devices.',
  '# Run it on the server where the device is open for writing, for example: CONFIRM="data" sh mkfs.sh',
  'set -eu',
  '',
  'format() {',
  '  name=$1',
  '  shift',
  '  case " ${CONFIRM:-} " in',
  '    *" $name "*) "$@" ;;',
  '    *) echo "Not done: $*  (CONFIRM=$name would do it)" ;;',
  '  esac',
  '}',
  '',
];

function formatBlock(name: string, words: readonly string[], elementId: ElementId): ConfigLine[] {
  return [{ text: ['format', name, ...words].map(quoteShell).join(' '), elementIds: [elementId] }];
}

interface Making {
  /** Name by which the members lock it; only for GFS2. */
  readonly table: string;
  readonly cluster: string;
  readonly homes: readonly ElementId[];
  readonly context: ViewContext;
}

/** One journal or slot for each server that may mount it, unless the design says how many (mkfs.gfs2(8), mkfs.ocfs2(8)). */
function mkfsWords(filesystem: Filesystem, { table, cluster, homes, context }: Making): readonly string[] {
  const device = requireGrammar(context.paths.systemPath(filesystem.id, homes[0] ?? '')?.device ?? '', isPlainPath, {
    elementId: filesystem.id,
    field: 'backingId',
  });
  const count = String(filesystem.journals ?? homes.length);
  switch (filesystem.fsType) {
    case 'ext4':
      return ['mkfs.ext4', device];
    case 'xfs':
      return ['mkfs.xfs', ...inodeShareOptions(filesystem), device];
    case 'gfs2': {
      const locks = filesystem.locking === 'lock_nolock' ? ['lock_nolock'] : ['lock_dlm', '-t', table];
      const size = filesystem.journalSize === undefined ? [] : ['-J', String(filesystem.journalSize)];
      return ['mkfs.gfs2', '-p', ...locks, '-j', count, ...size, device];
    }
    case 'ocfs2':
      return ['mkfs.ocfs2', '-N', count, '--cluster-stack=pcmk', `--cluster-name=${cluster}`, device];
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
