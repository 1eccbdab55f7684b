import { rememberSteps } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { FORMAT_PLACE, filesystemThing, formatStep } from '../../common/index.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { isOnSharedGroup, plannedFilesystems } from '../configs/plannedFilesystems.ts';

/**
 * Makes the filesystems, each once, on the home of its mount. Those on a shared volume group are made when the cluster runs
 * its lock manager.
 */
export function filesystemSteps({ plan, folder }: PlacedPlan, context: ViewContext): readonly RunbookStep[] {
  return plannedFilesystems(plan, context).flatMap(({ name, filesystem, device, homes: [home, ...others] }) => {
    const { fsType, id } = filesystem;
    const isShared = isOnSharedGroup(filesystem, context.index);
    const thing = filesystemThing(device);
    return [
      formatStep({
        phase: isShared ? 'resources' : 'shared-storage',
        place: FORMAT_PLACE,
        hostIds: [home],
        type: fsType,
        device,
        name,
        thing,
        // Some of them ask once more.
        run: `CONFIRM=${quoteShell(name)} "$BUNDLE/${folder}/mkfs.sh" <<<y`,
        elementIds: [id],
      }),
      ...rememberSteps({
        phase: isShared ? 'clients' : 'cluster',
        title: `Remember that ${fsType} on ${device} was made`,
        hostIds: others,
        things: [thing],
        elementIds: [id],
      }),
    ];
  });
}
