import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { endMark } from '../../../core/deploy/endMark.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import { isFixed } from '../configs/fstabLines.ts';
import { Disk, Filesystem, Mount } from '../elements.ts';
import { formatStep, mkfsLine } from './formatStep.ts';

/** Data disks are there, large enough and empty; filesystems that lie on them directly are made. */
export function diskSteps({ index }: Pick<ViewContext, 'index'>): readonly RunbookStep[] {
  const disks = index.all(Disk).filter(({ purpose, device }) => purpose === 'data' && isPlainPath(device));
  return [
    ...disks.map(lookStep),
    ...disks.flatMap((disk) =>
      index.by(Filesystem, 'backingId', disk.id).flatMap((filesystem) => {
        const mounts = index.by(Mount, 'sourceId', filesystem.id);
        return mounts.some((mount) => isFixed(mount, index)) ? stepsOf(disk, filesystem) : [];
      }),
    ),
  ];
}

function lookStep({ id, serverId, device, size, content }: Disk): RunbookStep {
  const word = quoteShell(device);
  const volume = /^\/dev\/([^/]+)\/([^/]+)$/.exec(device);
  const isVolume = volume !== null && !['disk', 'mapper', 'md'].includes(volume[1] ?? '');
  const hint = isVolume ? `; make it first: lvcreate -n ${volume[2]} -L <size> ${volume[1]}` : '';
  return {
    phase: 'preflight',
    place: 0,
    title: `See that ${device} is there${content === undefined || content === 'empty' ? ' and empty' : ''}`,
    hostIds: [serverId],
    run: [
      `[ -b ${word} ] || fail ${quoteShell(`${device} is no block device${hint}`)}`,
      `[ "$(blockdev --getsize64 ${word})" -ge ${size} ] || fail ${quoteShell(`${device} has less than the ${size} bytes of the design`)}`,
      ...(content === undefined || content === 'empty' ? [emptyTest(device)] : []),
    ].join('\n'),
    elementIds: [id],
  };
}

/** blkid(8) says by exit status 2 that it found nothing. Later on it finds what the runbook itself has put there. */
function emptyTest(device: string): string {
  const word = quoteShell(device);
  return `if [ ! -e ${endMark('files')} ]; then
  rc=0
  blkid -p ${word} || rc=$?
  [ "$rc" -eq 2 ] || fail ${quoteShell(`${device} is not empty: see what is on it, and take it away with wipefs if it is of no worth`)}
fi`;
}

function stepsOf({ serverId, device }: Disk, filesystem: Filesystem): RunbookStep[] {
  const run = mkfsLine(filesystem, device);
  if (run === undefined) return [];
  return [
    formatStep({
      phase: 'storage',
      place: 10,
      hostIds: [serverId],
      type: filesystem.fsType,
      device,
      name: device,
      run,
      elementIds: [filesystem.id],
    }),
  ];
}
