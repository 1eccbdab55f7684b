import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { isFloating } from '../../dataMount.ts';
import { Filesystem, Mount } from '../../elements.ts';
import { isClusterFilesystem } from '../../storage.ts';

export const rule = defineRule({
  id: 'common/cluster-filesystem-on-one-server',
  title: 'A cluster filesystem on one server',
  severity: 'warning',
  remedy: 'Use XFS or ext4, or mount it on the second server too.',
  sources: [{ title: 'gfs2(5)' }, { title: 'Red Hat, Configuring GFS2 file systems' }],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    const mounts = index.by(Mount, 'sourceId', filesystem.id);
    const servers = new Set(mounts.map(({ serverId }) => serverId));
    if (!isClusterFilesystem(filesystem) || servers.size !== 1 || mounts.some(isFloating)) return [];
    return [
      {
        message: `${filesystem.name} is a cluster filesystem, and only ${sayNames([...servers].map((id) => index.get(id)))} mounts it.`,
        related: mounts.map(({ id }) => id),
      },
    ];
  },
});
