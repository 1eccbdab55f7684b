import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { rememberSteps, wasDeployed } from '../../../core/deploy/deployedThing.ts';
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
    ...emptyDisks(disks),
    ...disks.flatMap((disk) =>
      index.by(Filesystem, 'backingId', disk.id).flatMap((filesystem) => {
        const mounts = index.by(Mount, 'sourceId', filesystem.id);
        return mounts.some((mount) => isFixed(mount, index)) ? stepsOf(disk, filesystem) : [];
      }),
    ),
  ];
}

function lookStep(disk: Disk): RunbookStep {
  const { id, serverId, device, size } = disk;
  const word = quoteShell(device);
  const volume = /^\/dev\/([^/]+)\/([^/]+)$/.exec(device);
  const isVolume = volume !== null && !['disk', 'mapper', 'md'].includes(volume[1] ?? '');
  const hint = isVolume ? `; make it first: lvcreate -n ${volume[2]} -L <size> ${volume[1]}` : '';
  return {
    phase: 'preflight',
    place: 0,
    title: `See that ${device} is there${isToBeEmpty(disk) ? ' and empty' : ''}`,
    hostIds: [serverId],
    run: [
      `[ -b ${word} ] || fail ${quoteShell(`${device} is no block device${hint}`)}`,
      `[ "$(blockdev --getsize64 ${word})" -ge ${size} ] || fail ${quoteShell(`${device} has less than the ${size} bytes of the design`)}`,
      ...(isToBeEmpty(disk) ? [emptyTest(device)] : []),
    ].join('\n'),
    elementIds: [id],
  };
}

/** Disks that were seen to be empty, before anything is put on them. */
function emptyDisks(disks: readonly Disk[]): readonly RunbookStep[] {
  const servers = [...new Set(disks.map(({ serverId }) => serverId))];
  return servers.flatMap((serverId) => {
    const own = disks.filter((disk) => disk.serverId === serverId && isToBeEmpty(disk));
    return rememberSteps({
      phase: 'files',
      title: 'Remember which disks were empty',
      hostIds: [serverId],
      things: own.map(({ device }) => diskThing(device)),
      elementIds: own.map(({ id }) => id),
    });
  });
}

function isToBeEmpty({ content }: Disk): boolean {
  return content === undefined || content === 'empty';
}

function diskThing(device: string): string {
  return `disk ${device}`;
}

/** Later on there is what the runbook itself has put there. */
function emptyTest(device: string): string {
  return `${wasDeployed(diskThing(device))} || need_empty ${quoteShell(device)}`;
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
