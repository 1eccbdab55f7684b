import { defineRule } from '../../../../core/rules/rule.ts';
import { printSize } from '../../../../core/model/size.ts';
import { Disk, Filesystem } from '../../../common/index.ts';
import { possibleServers } from '../mountingServers.ts';

export const rule = defineRule({
  id: 'cluster/journals-do-not-fit',
  title: 'Journals that do not fit',
  severity: 'error',
  remedy: 'Make fewer or smaller journals, or a larger filesystem.',
  sources: [{ title: 'mkfs.gfs2(8)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/mkfs.gfs2.8.en.html' }],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    const size = filesystem.size ?? index.find(Disk, filesystem.backingId)?.size;
    if (filesystem.fsType !== 'gfs2' || size === undefined) return [];
    const count = filesystem.journals ?? possibleServers(filesystem, index).length;
    const each = filesystem.journalSize ?? LEAST_JOURNAL;
    const total = count * each * MIB;
    const needed = total < UNCHECKED ? 2 * total : total;
    if (size >= needed) return [];
    return [
      {
        message: `${filesystem.name} has ${printSize(size)}; ${count} journals of ${each} MiB need at least ${printSize(needed)}.`,
      },
    ];
  },
});

const MIB = 1024 ** 2;
/** MiB of the smallest journal that mkfs.gfs2 makes by itself. */
const LEAST_JOURNAL = 8;
/** Bytes of all journals from which on mkfs.gfs2 3.5 no longer asks that half of the device is left for the data: they only have to fit. */
const UNCHECKED = 4_096 * MIB;
