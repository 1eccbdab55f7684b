import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/ping-timeout-long',
  title: 'A long ping timeout',
  severity: 'info',
  remedy: 'Choose a ping timeout of 10 to 20 seconds.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.pingTimeout < 42) return [];
    return [
      {
        message: `When a server of ${volume.name} loses power, all clients stand still for ${volume.pingTimeout} seconds.`,
        fix: {
          label: `Set the ping timeout of ${volume.name} to 20 seconds`,
          edit: (design) => patchElement(design, volume.id, { pingTimeout: 20 }),
        },
      },
    ];
  },
});
