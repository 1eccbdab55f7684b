import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, Mount } from '../../elements.ts';
import { keptData } from '../../keptData.ts';
import { isClusterFilesystem } from '../../storage.ts';

export const rule = defineRule({
  id: 'common/cluster-filesystem-under-mail',
  title: 'Mail or a database on a cluster filesystem',
  severity: 'info',
  remedy:
    'Give each of these services a local filesystem that moves with it, unless several servers have to see its files.',
  sources: [
    {
      title: 'Red Hat, Configuring GFS2 file systems, node locking',
      url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_gfs2_file_systems/index',
    },
    {
      title: 'Cyrus IMAP, storage considerations: many small files',
      url: 'https://www.cyrusimap.org/imap/concepts/deployment/storage.html',
    },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (!isClusterFilesystem(filesystem)) return [];
    const mounts = index.by(Mount, 'sourceId', filesystem.id);
    if (new Set(mounts.map(({ serverId }) => serverId)).size < 2) return [];
    const services = (keptData(index).get(filesystem.id)?.services ?? []).filter(({ role }) => role !== 'web');
    if (services.length === 0) return [];
    return [
      {
        message: `${sayNames(services)} work with many small files or with memory-mapped ones on ${filesystem.name}, where each lock may have to come from another server.`,
        related: services.map(({ id }) => id),
      },
    ];
  },
});
