import { defineRule } from '../../../../core/rules/rule.ts';
import { printSize } from '../../../../core/model/size.ts';
import { Disk, Filesystem } from '../../../common/index.ts';
import { mountingServers } from '../mountingServers.ts';

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
    const count = filesystem.journals ?? mountingServers(filesystem, index).length;
    const each = filesystem.journalSize ?? LEAST_JOURNAL;
    const needed = count * each * MIB * (each > LARGE_JOURNAL ? 1 : 2);
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
/** MiB from which on mkfs.gfs2 does not keep half of the device for the data. */
const LARGE_JOURNAL = 512;
