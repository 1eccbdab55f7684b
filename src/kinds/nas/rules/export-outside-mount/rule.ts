import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isBelow, Mount } from '../../../common/index.ts';
import { Export, NfsServer } from '../../elements.ts';
import { nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/export-outside-mount',
  title: 'An export outside of what its NFS server serves',
  severity: 'error',
  remedy: 'Choose a directory in the mount that the NFS server serves.',
  sources: [{ title: 'exports(5)' }, { title: 'ocf_heartbeat_exportfs(7), directory' }],
  appliesTo: [Export],
  check(element, { index }) {
    const server = nfsHostOf(element, index);
    const mount = isA(NfsServer, server) ? index.find(Mount, server.mountId) : undefined;
    if (!mount || element.path === '' || isBelow(element.path, mount.path)) return [];
    return [
      {
        message: `${element.name} is ${element.path}, which is not in ${mount.path}, the mount that moves with its NFS server.`,
        related: [mount.id],
      },
    ];
  },
});
