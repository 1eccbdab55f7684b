import { defineRule } from '../../../../core/rules/rule.ts';
import { TARGET_OS } from '../../../../core/model/design.ts';
import { Export, NfsServer } from '../../elements.ts';
import { agentKnowsScope } from '../../serverScope.ts';

export const rule = defineRule({
  id: 'nas/nfs-server-scopes-differ',
  title: 'NFS servers that look like strangers',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Use NFS-Ganesha, or an operating system whose resource-agents are 4.10 or later.',
  sources: [
    { title: 'ocf_heartbeat_nfsserver(7), nfs_server_scope' },
    {
      title: 'RFC 8881, section 8.4.2.1: State Reclaim',
      url: 'https://www.rfc-editor.org/rfc/rfc8881#section-8.4.2.1',
    },
  ],
  appliesTo: [NfsServer],
  check(server, { design, index }) {
    const speaks4 = index.by(Export, 'filerId', server.id).some(({ version }) => version !== '3');
    if (server.implementation !== 'kernel' || !speaks4 || agentKnowsScope(design.targetOs)) return [];
    return [
      {
        message: `On ${TARGET_OS[design.targetOs]} each server of ${server.name} has a server scope of its own, so that clients of NFS 4 lose their locks at a failover.`,
      },
    ];
  },
});
