import { defineRule } from '../../../../core/rules/rule.ts';
import { isA } from '../../../../core/model/element.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { Filesystem, Mount } from '../../../common/index.ts';
import { Export, NfsServer } from '../../elements.ts';
import { nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/re-export',
  title: 'A network filesystem exported once more',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Let the servers mount the volume itself, or let a server in user space such as NFS-Ganesha serve it.',
  sources: [
    {
      title: 'Gluster docs, NFS-Ganesha',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/NFS-Ganesha-GlusterFS-Integration/',
    },
    {
      title: 'Linux kernel documentation, reexporting NFS filesystems',
      url: 'https://docs.kernel.org/filesystems/nfs/reexport.html',
    },
  ],
  appliesTo: [Export],
  check(element, { index }) {
    if (element.below !== 'network' && !servesNetworkFiles(element, index)) return [];
    return [
      {
        message: `${element.name} lies on another network filesystem, so that each write takes two ways, and locks are not handed on reliably.`,
      },
    ];
  },
});

/** True if an NFS server of our own serves a mount of files that others serve, and not of a filesystem. */
function servesNetworkFiles(element: Export, index: DesignIndex): boolean {
  const server = nfsHostOf(element, index);
  const mount = isA(NfsServer, server) ? index.find(Mount, server.mountId) : undefined;
  return mount?.sourceId !== undefined && !index.find(Filesystem, mount.sourceId);
}
