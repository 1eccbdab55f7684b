import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/locks-of-one-head',
  title: 'A head that does not know the locks of the other',
  severity: 'error',
  remedy: 'Keep what the server remembers of clients and locks on storage that moves with the address.',
  sources: [
    { title: 'ocf_heartbeat_nfsserver(7), nfs_shared_infodir' },
    { title: 'nfsdcld(8)' },
    {
      title: 'RFC 8881, section 8.4.2: Server Failure and Recovery',
      url: 'https://www.rfc-editor.org/rfc/rfc8881#section-8.4.2',
    },
  ],
  appliesTo: [Filer],
  check(filer) {
    if (filer.heads !== 'pair' || filer.lockState !== 'separate') return [];
    return [
      {
        message: `Each head of ${filer.name} remembers clients and locks for itself, so that after a failover nobody may have a lock back.`,
      },
    ];
  },
});
