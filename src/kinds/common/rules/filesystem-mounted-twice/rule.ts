import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, Mount } from '../../elements.ts';
import { isClusterFilesystem } from '../../storage.ts';

export const rule = defineRule({
  id: 'common/filesystem-mounted-twice',
  title: 'A local filesystem mounted on two servers',
  severity: 'error',
  remedy: 'Let one mount move between the servers, or use a cluster filesystem.',
  sources: [
    { title: 'gfs2(5)' },
    { title: 'Red Hat, Configuring GFS2 file systems' },
    { title: 'Cyrus IMAP, storage considerations' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (isClusterFilesystem(filesystem)) return [];
    const mounts = index.by(Mount, 'sourceId', filesystem.id);
    const servers = [...new Set(mounts.map(({ serverId }) => serverId))];
    if (servers.length < 2) return [];
    const names = sayNames(servers.map((id) => index.get(id)));
    return [
      {
        message: `${filesystem.name} is ${filesystem.fsType}, made for one server, and is mounted on ${names} at once.`,
        related: mounts.map(({ id }) => id),
      },
    ];
  },
});
