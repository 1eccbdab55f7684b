import { linesOf, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { requireGrammar } from '../../../core/configs/configProblem.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import {
  Filesystem,
  groupGuards,
  hasDevicesFile,
  isClusterFilesystem,
  isMapName,
  joinGroup,
  logicalVolume,
  mkfsLine,
  makeGroup,
  prepareHead,
  volumeGroupUse,
  type NewVolumeGroup,
  type PreparedDevice,
} from '../../common/index.ts';
import type { Lun } from '../elements.ts';
import { floatingMountsOn } from '../floatingMountsOn.ts';
import { lunDevice } from '../lunDevice.ts';
import { isWwid } from './isWwid.ts';

/**
 * The script that makes the volume group and the logical volume of one LUN, run once on one server. Filesystems that the
 * cluster mounts are made by its own script, others here. A LUN that is not empty is refused. Empty if there is
 * nothing to make.
 *
 * @throws ConfigProblem for an alias, WWID or volume group against its grammar.
 */
export function lunScript(lun: Lun, index: DesignIndex): readonly ConfigLine[] {
  const usesLvm = lun.volumeGroup !== '';
  const isMounted = floatingMountsOn(index, lun).length > 0;
  const filesystem = index.by(Filesystem, 'backingId', lun.id).find((candidate) => !isClusterFilesystem(candidate));
  if (!usesLvm && (isMounted || !filesystem)) return [];
  const disk = deviceOf(lun, index);
  const group = usesLvm ? groupOf(lun, index) : undefined;
  const device = group ? logicalVolume(group.name) : disk.device;
  const mkfs = filesystem && !isMounted ? mkfsLine(filesystem, device) : undefined;
  return [
    ...linesOf(prepareHead(disk, group ? groupGuards(group) : []), lun.id),
    ...(group ? linesOf(makeGroup(group), lun.id) : []),
    ...(filesystem && mkfs !== undefined ? linesOf(mkfs, filesystem.id, lun.id) : []),
  ];
}

/**
 * The script by which the other servers find the volume group of a LUN; empty where they find it by themselves.
 *
 * @throws ConfigProblem for an alias, WWID or volume group against its grammar.
 */
export function joinLunScript(lun: Lun, index: DesignIndex): readonly ConfigLine[] {
  if (lun.volumeGroup === '') return [];
  const group = groupOf(lun, index);
  const text = joinGroup(deviceOf(lun, index), group, hasDevicesFile(group.targetOs));
  return text === undefined ? [] : linesOf(text, lun.id);
}

function deviceOf(lun: Lun, index: DesignIndex): PreparedDevice {
  const name = requireGrammar(lun.alias, isMapName, { elementId: lun.id, field: 'alias' });
  requireGrammar(lun.wwid, isWwid, { elementId: lun.id, field: 'wwid' });
  return { what: `the LUN ${name}`, device: lunDevice(lun, index) ?? '', hint: 'log in first' };
}

function groupOf(lun: Lun, index: DesignIndex): NewVolumeGroup {
  return {
    name: requireGrammar(lun.volumeGroup, isMapName, { elementId: lun.id, field: 'volumeGroup' }),
    use: volumeGroupUse(lun.id, index),
    targetOs: index.design.targetOs,
  };
}
