import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import {
  FORMAT_PLACE,
  Filesystem,
  filesystemThing,
  formatStep,
  groupSteps,
  homesOf,
  inServerOrder,
  mkfsLine,
  mountsOf,
  volumeGroupOn,
  volumeGroupUse,
} from '../../common/index.ts';
import { groupScriptPath, volumeWord } from '../configs/groupScript.ts';
import type { ResourcePlan } from '../configs/planResource.ts';
import { drbdDevice } from '../drbdDevice.ts';
import type { Volume } from '../elements.ts';
import { rememberWhenGood } from './rememberResource.ts';
import { homeOf, isManaged, serversOf, withDisk } from './resourceHosts.ts';

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
  const mounting = serversOf(withDisk(plan)).filter((id) => users.has(id));
  const name = volumeWord(plan.name, volume);
  return groupSteps({
    volumeGroup,
    use,
    name,
    what: `what is on volume ${volume.number} of ${plan.name}`,
    thing: `DRBD ${plan.name} volume ${volume.number}`,
    prepare: groupScriptPath('prepare', plan.name, volume),
    join: use === 'shared' ? groupScriptPath('join', plan.name, volume) : undefined,
    hostIds: use === 'shared' ? inServerOrder(mounting, index) : [...new Set([home, ...mounting])],
    elementIds: [volume.id],
  });
}

function filesystemSteps(
  volume: Volume,
  plan: ResourcePlan,
  home: string,
  { index, paths }: ViewContext,
): readonly RunbookStep[] {
  return index.by(Filesystem, 'backingId', volume.id).flatMap((filesystem): RunbookStep[] => {
    const device = paths.systemPath(filesystem.id, home)?.device ?? drbdDevice(volume);
    const run = mkfsLine(filesystem, device);
    if (run === undefined) return [];
    return [
      formatStep({
        phase: 'shared-storage',
        place: FORMAT_PLACE,
        hostIds: [home],
        type: filesystem.fsType,
        device,
        name: volumeWord(plan.name, volume),
        thing: filesystemThing(device),
        run,
        elementIds: [filesystem.id],
      }),
      rememberWhenGood(plan, {
        title: `Remember that ${filesystem.fsType} on ${device} was made`,
        hostIds: serversOf(withDisk(plan)).filter((id) => id !== home),
        thing: filesystemThing(device),
        elementIds: [filesystem.id],
      }),
    ];
  });
}
