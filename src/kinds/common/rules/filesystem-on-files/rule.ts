import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/filesystem-on-files',
  title: 'A filesystem on file storage',
  severity: 'error',
  remedy: 'Mount the export or volume itself; it needs no filesystem.',
  sources: [{ title: 'nfs(5)' }, { title: 'mount.glusterfs(8)' }],
  appliesTo: [Filesystem],
  check(filesystem, { index, onCycle, offerOf }) {
    const backing = index.get(filesystem.backingId);
    if (!backing || onCycle.has(backing.id) || offerOf(backing.id, '').medium !== 'file') return [];
    return [
      {
        message: `${filesystem.name} lies on ${backing.name}, which offers files, not a block device.`,
        related: [backing.id],
      },
    ];
  },
});
