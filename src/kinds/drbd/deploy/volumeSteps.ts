import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import {
  Filesystem,
  groupSteps,
  homesOf,
  inodeShareOptions,
  mountsOf,
  volumeGroupOn,
  volumeGroupUse,
} from '../../common/index.ts';
import { groupScriptPath, volumeWord } from '../configs/groupScript.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { drbdDevice } from '../drbdDevice.ts';
import type { Volume } from '../elements.ts';
import { homeOf, isManaged, serversOf, withDisk } from './resourceHosts.ts';

/** Where filesystems are made, between the promotion and what comes after it. */
const MKFS_PLACE = 50;

/** What is made on the volumes of a resource: volume groups, and filesystems that no cluster manager mounts. */
export function volumeSteps(plan: ResourcePlan, context: ViewContext): readonly RunbookStep[] {
  const home = homeOf(plan, context)?.replica.serverId;
  if (home === undefined) return [];
  return plan.volumes.flatMap((volume) => [
    ...groupStepsOf(volume, plan, home, context),
    ...(isManaged(plan, context) ? [] : filesystemSteps(volume, plan, home, context)),
  ]);
}

function groupStepsOf(
  volume: Volume,
  plan: ResourcePlan,
  home: string,
  { index }: ViewContext,
): readonly RunbookStep[] {
  const volumeGroup = volumeGroupOn(volume);
  if (volumeGroup === '') return [];
  const use = volumeGroupUse(volume.id, index);
  const users = new Set(mountsOf(index, volume.id).flatMap(homesOf));
  const name = volumeWord(plan.name, volume);
  return groupSteps({
    volumeGroup,
    use,
    name,
    what: `what is on volume ${volume.number} of ${plan.name}`,
    prepare: groupScriptPath('prepare', plan.name, volume),
    join: use === 'shared' ? groupScriptPath('join', plan.name, volume) : undefined,
    hostIds: [...new Set([home, ...serversOf(withDisk(plan)).filter((id) => users.has(id))])],
    elementIds: [volume.id],
  });
}

function filesystemSteps(
  volume: Volume,
  { name }: ResourcePlan,
  home: string,
  { index, paths }: ViewContext,
): readonly RunbookStep[] {
  return index.by(Filesystem, 'backingId', volume.id).flatMap((filesystem): RunbookStep[] => {
    const { fsType } = filesystem;
    if (fsType !== 'xfs' && fsType !== 'ext4') return [];
    const device = paths.systemPath(filesystem.id, home)?.device ?? drbdDevice(volume);
    const test = `[ "$(blkid -p -s TYPE -o value ${quoteShell(device)})" = ${fsType} ]`;
    const options = fsType === 'xfs' ? inodeShareOptions(filesystem) : [];
    return [
      {
        phase: 'shared-storage',
        place: MKFS_PLACE,
        title: `Make ${fsType} on ${device}`,
        hostIds: [home],
        done: test,
        destroys: { name: volumeWord(name, volume), what: `what is on ${device}` },
        run: [`mkfs.${fsType}`, ...options, device].map(quoteShell).join(' '),
        check: test,
        elementIds: [filesystem.id],
      },
    ];
  });
}
