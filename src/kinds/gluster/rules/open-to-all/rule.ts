import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/open-to-all',
  title: 'A volume that anybody may mount',
  severity: 'warning',
  remedy: 'List the servers that mount the volume, or ask for TLS with certificates of your own authority.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
    {
      title: 'Gluster docs, Setting up GlusterFS with SSL/TLS',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/SSL/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const open = (volume.allow ?? []).filter((entry) => /^[*.]+$/.test(entry));
    if (open.length === 0 || volume.encryption === 'tls') return [];
    return [
      {
        message: `${volume.name} allows ${open[0] ?? ''}: each machine that reaches ${sayName(index, volume.poolId)} may mount it and read and write all mail.`,
        fix: {
          label: `Allow only the servers that mount ${volume.name}`,
          edit: (design) => patchElement(design, volume.id, { allow: undefined }),
        },
      },
    ];
  },
});
