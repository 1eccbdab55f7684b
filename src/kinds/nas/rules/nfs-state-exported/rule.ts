import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isBelow } from '../../../common/index.ts';
import { Export, NfsServer } from '../../elements.ts';
import { nfsHostOf } from '../../nfsHosts.ts';
import { stateDirOf } from '../../stateDir.ts';

export const rule = defineRule({
  id: 'nas/nfs-state-exported',
  title: 'Clients see what their NFS server remembers',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Export directories below the mount, and keep the memory of the NFS server beside them.',
  sources: [
    { title: 'ocf_heartbeat_nfsserver(7), nfs_shared_infodir' },
    { title: 'ganesha-core-config(8), RecoveryRoot' },
  ],
  appliesTo: [Export],
  check(element, { index }) {
    const server = nfsHostOf(element, index);
    if (!isA(NfsServer, server) || !element.path.startsWith('/')) return [];
    const stateDir = stateDirOf(server, index);
    if (!isBelow(stateDir, element.path)) return [];
    return [
      {
        message: `${element.name} holds ${stateDir}, where ${server.name} remembers clients and locks: a client can change it or take it away.`,
        related: [server.id],
      },
    ];
  },
});
