import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/ping-timeout-short',
  title: 'A short ping timeout',
  severity: 'warning',
  remedy: 'Choose a ping timeout from 10 to 42 seconds.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume) {
    if (volume.pingTimeout >= 10) return [];
    return [
      {
        message:
          volume.pingTimeout === 0
            ? `${volume.name} never takes a silent server for lost: its clients hang until the server is back.`
            : `${volume.name} takes a server for lost after ${volume.pingTimeout} seconds, which load alone may cause.`,
        fix: {
          label: `Set the ping timeout of ${volume.name} to 20 seconds`,
          edit: (design) => patchElement(design, volume.id, { pingTimeout: 20 }),
        },
      },
    ];
  },
});
