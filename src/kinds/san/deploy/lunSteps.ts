import { rememberDeployed, rememberSteps } from '../../../core/deploy/deployedThing.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  Filesystem,
  formatStep,
  groupSteps,
  homesOf,
  inServerOrder,
  isClusterFilesystem,
  mountsOf,
  volumeGroupUse,
} from '../../common/index.ts';
import { joinLunScript, lunScript } from '../configs/lunScript.ts';
import { Lun } from '../elements.ts';
import { lunDevice } from '../lunDevice.ts';
import { initiatorsOf } from '../sanPaths.ts';

/**
 * What makes volume groups and filesystems on the LUNs, each once.
 *
 * @throws ConfigProblem for an alias, WWID or volume group against its grammar.
 */
export function lunSteps(index: DesignIndex): readonly RunbookStep[] {
  const luns = [...new Map(index.all(Lun).map((lun) => [lun.alias, lun])).values()];
  return luns.flatMap((lun) => {
    if (lunScript(lun, index).length === 0) return [];
    const hostIds = hostsOf(lun, index);
    const script = {
      name: lun.alias,
      what: `what is on the LUN ${lun.alias}`,
      thing: `LUN ${lun.wwid === '' ? lun.alias : lun.wwid}`,
      prepare: `san/prepare-${lun.alias}.sh`,
      hostIds,
      elementIds: [lun.id],
    };
    if (lun.volumeGroup === '') return [filesystemStep(lun, script, index)].flat();
    return groupSteps({
      ...script,
      volumeGroup: lun.volumeGroup,
      use: volumeGroupUse(lun.id, index),
      join: joinLunScript(lun, index).length > 0 ? `san/join-${lun.alias}.sh` : undefined,
    });
  });
}

/**
 * Servers that may use the LUN: the home of its mount first, because filesystems are made there. A shared volume group is
 * for those alone that mount it, since no other runs its lock daemon.
 */
function hostsOf(lun: Lun, index: DesignIndex): readonly ElementId[] {
  const mapped = initiatorsOf(index, lun).map(({ serverId }) => serverId);
  const homes = mountsOf(index, lun.id)
    .flatMap(homesOf)
    .filter((id) => mapped.includes(id));
  if (volumeGroupUse(lun.id, index) === 'shared') return inServerOrder(homes, index);
  return [...new Set([...homes, ...mapped])];
}

interface LunScript {
  readonly name: string;
  readonly what: string;
  readonly thing: string;
  readonly prepare: string;
  readonly hostIds: readonly ElementId[];
  readonly elementIds: readonly ElementId[];
}

/** A filesystem right on the LUN, which stays on its server. */
function filesystemStep(lun: Lun, script: LunScript, index: DesignIndex): RunbookStep[] {
  const filesystem = index.by(Filesystem, 'backingId', lun.id).find((candidate) => !isClusterFilesystem(candidate));
  const device = lunDevice(lun, index);
  if (!filesystem || device === undefined) return [];
  return [
    formatStep({
      phase: 'shared-storage',
      place: 30,
      hostIds: script.hostIds.slice(0, 1),
      type: filesystem.fsType,
      device,
      name: script.name,
      what: script.what,
      run: `"$BUNDLE/${script.prepare}"\n${rememberDeployed(script.thing)}`,
      elementIds: [lun.id, filesystem.id],
    }),
    ...rememberSteps({
      phase: 'shared-storage',
      title: `Remember that the LUN ${lun.alias} was deployed`,
      hostIds: script.hostIds.slice(1),
      things: [script.thing],
      elementIds: [lun.id],
    }),
  ];
}
