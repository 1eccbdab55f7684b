import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { isFloating, Mount } from '../../../common/index.ts';
import { NfsServer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/nfs-server-on-fixed-mount',
  title: 'An NFS server that nobody starts',
  severity: 'error',
  remedy: 'Let the mount move to another server of the cluster.',
  sources: [{ title: 'ocf_heartbeat_nfsserver(7)' }, { title: 'Pacemaker Explained, groups' }],
  appliesTo: [NfsServer],
  check(server, { index }) {
    const mount = index.find(Mount, server.mountId);
    if (!mount || isFloating(mount)) return [];
    return [
      {
        message: `${server.name} serves ${sayPlaced(mount, index)}, which stays there, so that no cluster manager starts ${server.name} or moves its address.`,
        related: [mount.id],
      },
    ];
  },
});
