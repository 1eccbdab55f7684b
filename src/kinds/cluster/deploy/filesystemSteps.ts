import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import { volumeGroupOn, volumeGroupUse } from '../../common/index.ts';
import type { PlacedPlan } from '../configs/clusterPlans.ts';
import { plannedFilesystems } from '../configs/plannedFilesystems.ts';

/** What kinds do before the place is to open the device for writing, and after it to close it. */
export const MKFS_PLACE = 50;

/**
 * Makes the filesystems, each once, on the home of its mount. Those on a shared volume group are made when the cluster runs
 * its lock manager.
 */
export function filesystemSteps({ plan, folder }: PlacedPlan, context: ViewContext): readonly RunbookStep[] {
  return plannedFilesystems(plan, context).map(({ name, filesystem, device, homes: [home] }) => {
    const { backingId, fsType, id } = filesystem;
    const isShared =
      volumeGroupOn(context.index.get(backingId)) !== '' && volumeGroupUse(backingId, context.index) === 'shared';
    // Later the device may be in use on another host, where this one cannot see what is on it.
    const mark = `"$STATE/$DESIGN/made-${name}"`;
    const test = `[ "$(blkid -p -s TYPE -o value ${quoteShell(device)})" = ${fsType} ] || [ -e ${mark} ]`;
    return {
      phase: isShared ? 'resources' : 'shared-storage',
      place: MKFS_PLACE,
      title: `Make ${fsType} on ${device}`,
      hostIds: [home],
      done: test,
      destroys: { name, what: `what is on ${device}` },
      // Some of them ask once more.
      run: `printf 'y\\n' | CONFIRM=${quoteShell(name)} "$BUNDLE/${folder}/mkfs.sh"`,
      check: `{ ${test}; } && : >${mark}`,
      elementIds: [id],
    };
  });
}
