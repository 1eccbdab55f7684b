import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/nfs-3-locks',
  title: 'NFS 3 under locked data',
  severity: 'warning',
  remedy: 'Use NFS 4.1 or 4.2.',
  sources: [{ title: 'nfs(5), the lock protocol' }],
  appliesTo: [Export],
  check(element) {
    if (element.version !== '3') return [];
    return [
      {
        message: `${element.name} is mounted by NFS 3, whose locks are a protocol of their own and may be lost at a failover.`,
        fix: {
          label: `Use NFS 4.2 for ${element.name}`,
          edit: (design) => patchElement(design, element.id, { version: '4.2' }),
        },
      },
    ];
  },
});
