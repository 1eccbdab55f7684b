import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { isA } from '../../../../core/model/element.ts';
import { homesOf, Mount } from '../../../common/index.ts';
import { Export, NfsServer } from '../../elements.ts';
import { nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/nfs-client-on-server',
  title: 'A client that serves itself',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Let only servers mount the export that never serve it.',
  sources: [
    { title: 'ocf_heartbeat_Filesystem(7)' },
    { title: 'LWN, Loopback NFS: theory and practice', url: 'https://lwn.net/Articles/595652/' },
  ],
  appliesTo: [Export],
  check(element, { index }) {
    const server = nfsHostOf(element, index);
    const mount = isA(NfsServer, server) ? index.find(Mount, server.mountId) : undefined;
    const both = mount ? homesOf(mount).filter((id) => element.clientIds.includes(id)) : [];
    if (!server || both.length === 0) return [];
    return [
      {
        message: `${sayNames(both.map((id) => index.get(id)))} may mount ${element.name}, and may have to serve it: short of memory, it waits for itself, and ${server.name} does not move away.`,
        related: both,
      },
    ];
  },
});
