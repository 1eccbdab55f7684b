import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import {
  groupGuards,
  isMapName,
  joinGroup,
  makeGroup,
  prepareHead,
  volumeGroupOn,
  volumeGroupUse,
  type NewVolumeGroup,
  type PreparedDevice,
} from '../../common/index.ts';
import { drbdDevice } from '../drbdDevice.ts';
import type { Volume } from '../elements.ts';
import type { ResourcePlan } from './planResource.ts';

/** A script of the bundle that is about one volume group. */
export interface GroupFile {
  readonly path: string;
  readonly lines: readonly ConfigLine[];
}

/**
 * The scripts that make the volume groups on the volumes of a resource on its primary, and let the other primary find those
 * that are shared.
 *
 * @throws ConfigProblem for a volume group against its grammar.
 */
export function groupScripts({ name, volumes }: ResourcePlan, index: DesignIndex): readonly GroupFile[] {
  return volumes
    .filter((volume) => volumeGroupOn(volume) !== '')
    .flatMap((volume) => {
      const group = groupOf(volume, index);
      const device = deviceOf(volume, name);
      const file = (verb: 'join' | 'prepare', text: string): GroupFile => ({
        path: groupScriptPath(verb, name, volume),
        lines: linesOf(text, volume.id),
      });
      // lvmlocal.conf switches the list of devices off, so that nothing has to be put on it.
      const join = joinGroup(device, group, false);
      return [
        file('prepare', `${prepareHead(device, [primaryGuard(name), ...groupGuards(group)])}\n${makeGroup(group)}`),
        ...(join === undefined ? [] : [file('join', join)]),
      ];
    });
}

/** Where in the bundle the script is that makes the volume group on a volume, or lets another host see it. */
export function groupScriptPath(verb: 'join' | 'prepare', resourceName: string, { number }: Volume): string {
  return `drbd/${verb}-${resourceName}-${number}.sh`;
}

/** The word that CONFIRM has to hold before a volume is overwritten. */
export function volumeWord(resourceName: string, { number }: Volume): string {
  return `${resourceName}/${number}`;
}

function groupOf(volume: Volume, index: DesignIndex): NewVolumeGroup {
  return {
    name: requireGrammar(volumeGroupOn(volume), isMapName, { elementId: volume.id, field: 'volumeGroup' }),
    use: volumeGroupUse(volume.id, index),
    targetOs: index.design.targetOs,
  };
}

function deviceOf(volume: Volume, resourceName: string): PreparedDevice {
  return {
    what: `volume ${volume.number} of the DRBD resource ${resourceName}`,
    device: drbdDevice(volume),
    hint: `bring ${resourceName} up first`,
  };
}

/** A secondary cannot be read, which blkid would take for an empty disk. DRBD 8.4 tells the role of the peer as well. */
function primaryGuard(resourceName: string): string {
  return `case "$(drbdadm role ${resourceName})" in
  Primary*) ;;
  *) echo "${resourceName} is not primary here" >&2; exit 1 ;;
esac`;
}
