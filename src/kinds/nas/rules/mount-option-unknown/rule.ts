import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { isMountOption } from '../../mountOptions.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule({
  id: 'nas/mount-option-unknown',
  title: 'A mount option that NFS does not know',
  severity: 'error',
  remedy: 'Take the option out, or spell it as in nfs(5).',
  sources: [{ title: 'nfs(5), mount options' }, { title: 'mount(8), filesystem-independent mount options' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    if (!index.find(Export, mount.sourceId)) return [];
    const unknown = mount.options.filter((option) => !isMountOption(option));
    if (unknown.length === 0) return [];
    const shown = sayOptions(unknown);
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${shown}, with which the kernel does not mount an export.`,
        fix: { label: `Take ${shown} out`, edit: takeOutOptions(mount.id, unknown) },
      },
    ];
  },
});
