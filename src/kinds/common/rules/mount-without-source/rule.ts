import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/mount-without-source',
  title: 'A mount without a source',
  severity: 'error',
  remedy: 'Connect the mount to a filesystem, an export or a volume.',
  sources: [{ title: 'fstab(5), the first field' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    if (index.get(mount.sourceId)) return [];
    return [{ message: `${sayPlaced(mount, index)} has no source: nothing is mounted there.` }];
  },
});
