import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem, Mount } from '../../../common/index.ts';
import { Lun, SanArray } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/raid-none',
  title: 'An array without RAID',
  severity: 'warning',
  remedy: 'Use RAID 10 or RAID 6.',
  sources: [{ title: 'md(4)' }, { title: 'Cyrus IMAP, storage considerations' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    const isBare = array.raid === 'none' || array.raid === 'raid-0';
    if (!isBare || array.replication === 'sync' || array.platform === 'linux-pair') return [];
    const luns = index.by(Lun, 'arrayId', array.id);
    if (luns.length > 0 && luns.every((lun) => isBelowCopies(lun, index))) return [];
    const what = array.raid === 'none' ? 'has no RAID' : 'has RAID 0';
    return [{ message: `${array.name} ${what}; one disk takes the data of its LUNs along.` }];
  },
});

/** True if the LUN is used, and by nothing but layers such as DRBD or GlusterFS, whose own rules ask where the copies are. */
function isBelowCopies(lun: Lun, index: DesignIndex): boolean {
  const users = index.referrers(lun.id).map(({ element }) => element);
  return users.length > 0 && !users.some((user) => isA(Filesystem, user) || isA(Mount, user));
}
