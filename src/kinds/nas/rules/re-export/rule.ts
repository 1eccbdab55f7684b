import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

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
  check(element) {
    if (element.below !== 'network') return [];
    return [
      {
        message: `${element.name} lies on another network filesystem, so that each write takes two ways, and locks are not handed on reliably.`,
      },
    ];
  },
});
