import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../../common/index.ts';
import { mountingServers } from '../mountingServers.ts';

export const rule = defineRule({
  id: 'cluster/gfs2-on-too-many-servers',
  title: 'GFS2 on more than 16 servers',
  severity: 'warning',
  remedy: 'Mount a GFS2 on at most 16 servers.',
  sources: [
    {
      title: 'Red Hat, RHEL GFS2 file systems: support limits',
      url: 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/configuring_gfs2_file_systems/index',
    },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (filesystem.fsType !== 'gfs2') return [];
    const serverIds = mountingServers(filesystem, index);
    if (serverIds.length <= 16) return [];
    return [
      {
        message: `${filesystem.name} is mounted on ${serverIds.length} servers; Red Hat supports GFS2 on 16.`,
        related: serverIds,
      },
    ];
  },
});
