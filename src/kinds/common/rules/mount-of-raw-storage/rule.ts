import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-of-raw-storage',
  title: 'A mount of storage without a filesystem',
  severity: 'error',
  remedy: 'Put a filesystem on the device and mount that.',
  sources: [{ title: 'mount(8)' }],
  appliesTo: [Mount],
  check(mount, { index, onCycle, offerOf }) {
    const source = index.get(mount.sourceId);
    if (!source || onCycle.has(source.id) || offerOf(source.id, mount.serverId).medium !== 'block') return [];
    return [
      {
        message: `${sayPlaced(mount, index)} mounts ${source.name}, a device without a filesystem.`,
        related: [source.id],
      },
    ];
  },
});
