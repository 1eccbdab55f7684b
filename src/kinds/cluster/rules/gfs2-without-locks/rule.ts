import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem } from '../../../common/index.ts';
import { mountingServers } from '../mountingServers.ts';

export const rule = defineRule({
  id: 'cluster/gfs2-without-locks',
  title: 'GFS2 on several servers without locks',
  severity: 'error',
  remedy: 'Let GFS2 lock through DLM.',
  sources: [
    { title: 'gfs2(5)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/gfs2.5.en.html' },
    { title: 'mkfs.gfs2(8)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/mkfs.gfs2.8.en.html' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (filesystem.fsType !== 'gfs2' || filesystem.locking !== 'lock_nolock') return [];
    const serverIds = mountingServers(filesystem, index);
    if (serverIds.length < 2) return [];
    return [
      {
        message: `${filesystem.name} is made with lock_nolock, and ${sayNames(serverIds.map((id) => index.get(id)))} mount it without knowing of each other.`,
        related: serverIds,
        fix: {
          label: `Let ${filesystem.name} lock through DLM`,
          edit: (design) => patchElement(design, filesystem.id, { locking: undefined }),
        },
      },
    ];
  },
});
