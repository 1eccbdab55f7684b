import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/journal-size-out-of-range',
  title: 'Journals that mkfs.gfs2 refuses',
  severity: 'error',
  remedy: 'Leave the size of the journals empty, or choose 8 to 1024 MiB.',
  sources: [{ title: 'mkfs.gfs2(8)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/mkfs.gfs2.8.en.html' }],
  appliesTo: [Filesystem],
  check(filesystem) {
    const size = filesystem.journalSize;
    if (filesystem.fsType !== 'gfs2' || size === undefined || (size >= 8 && size <= 1_024)) return [];
    return [
      {
        message: `The journals of ${filesystem.name} have ${size} MiB; mkfs.gfs2 makes journals of 8 to 1024 MiB.`,
        fix: {
          label: `Let mkfs.gfs2 choose the journals of ${filesystem.name}`,
          edit: (design) => patchElement(design, filesystem.id, { journalSize: undefined }),
        },
      },
    ];
  },
});
