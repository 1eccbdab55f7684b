import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, isClusterFilesystem } from '../../../common/index.ts';
import { mountingServers } from '../mountingServers.ts';

export const rule = defineRule({
  id: 'cluster/journals-fewer-than-servers',
  title: 'Fewer journals than servers that mount',
  severity: 'error',
  remedy: 'Make a journal or slot for each server that mounts, or leave the number empty.',
  sources: [
    { title: 'mkfs.gfs2(8)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/mkfs.gfs2.8.en.html' },
    { title: 'mkfs.ocfs2(8)', url: 'https://manpages.debian.org/bookworm/ocfs2-tools/mkfs.ocfs2.8.en.html' },
    { title: 'gfs2(5)', url: 'https://manpages.debian.org/bookworm/gfs2-utils/gfs2.5.en.html' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (filesystem.journals === undefined || !isClusterFilesystem(filesystem)) return [];
    const serverIds = mountingServers(filesystem, index);
    if (serverIds.length <= filesystem.journals) return [];
    const servers = sayNames(serverIds.map((id) => index.get(id)));
    return [
      {
        message: `${filesystem.name} has room for ${filesystem.journals} servers at once, and ${serverIds.length} mount it: ${servers}.`,
        related: serverIds,
        fix: {
          label: `Give ${filesystem.name} room for every server that mounts it`,
          edit: (design) => patchElement(design, filesystem.id, { journals: undefined }),
        },
      },
    ];
  },
});
