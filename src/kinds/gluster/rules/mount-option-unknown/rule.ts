import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { GlusterVolume } from '../../elements.ts';
import { isMountOption } from '../../mountOptions.ts';

export const rule = defineRule({
  id: 'gluster/mount-option-unknown',
  title: 'A mount option that GlusterFS does not know',
  severity: 'error',
  remedy: 'Take the option out, or spell it as in mount.glusterfs(8).',
  sources: [
    { title: 'mount.glusterfs(8)' },
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    if (!index.find(GlusterVolume, mount.sourceId)) return [];
    const unknown = mount.options.filter((option) => !isMountOption(option));
    if (unknown.length === 0) return [];
    const shown = unknown.slice(0, 3).map((option) => JSON.stringify(option));
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${shown.join(' and ')}, with which mount.glusterfs does not mount.`,
        fix: {
          label: `Take ${shown.join(' and ')} out`,
          edit: (design) => {
            const now = design.elements[mount.id];
            if (!isA(Mount, now)) return design;
            return patchElement(design, mount.id, {
              options: now.options.filter((option) => !unknown.includes(option)),
            });
          },
        },
      },
    ];
  },
});
