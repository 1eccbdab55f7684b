import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/self-heal-off',
  title: 'No self-heal daemon',
  severity: 'error',
  remedy: 'Switch the self-heal daemon on.',
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
    if (volume.selfHeal !== 'off' || volume.form === 'distribute') return [];
    return [
      {
        message: `${volume.name} has its self-heal daemon switched off: a brick that was away stays behind the others.`,
        fix: {
          label: `Switch the self-heal daemon of ${volume.name} on`,
          edit: (design) => patchElement(design, volume.id, { selfHeal: 'on' }),
        },
      },
    ];
  },
});
