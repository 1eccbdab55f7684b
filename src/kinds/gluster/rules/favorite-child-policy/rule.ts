import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/favorite-child-policy',
  title: 'Split brains that settle themselves',
  severity: 'warning',
  remedy: 'Leave a split brain to a person: choose no favorite child.',
  sources: [
    {
      title: 'Gluster docs, Split brain and the ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    const policy = volume.favoriteChild;
    if (policy === undefined || policy === 'none' || !hasCopies(volume)) return [];
    return [
      {
        message: `${volume.name} settles a split brain by ${policy} and throws the other versions of a file away.`,
        fix: {
          label: `Let ${volume.name} keep all versions`,
          edit: (design) => patchElement(design, volume.id, { favoriteChild: 'none' }),
        },
      },
    ];
  },
});

function hasCopies({ form }: GlusterVolume): boolean {
  return form === 'replicate' || form === 'arbiter';
}
