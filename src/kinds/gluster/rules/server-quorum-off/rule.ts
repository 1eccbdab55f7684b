import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-off',
  title: 'Server quorum is off',
  severity: 'warning',
  remedy: 'Switch server quorum on.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const peers = index.by(Peer, 'poolId', volume.poolId).length;
    if (volume.serverQuorum === 'on' || peers < 3) return [];
    return [
      {
        message: `${volume.name} has no server quorum in a pool of ${peers}; a cut-off minority still changes its configuration.`,
        fix: {
          label: `Switch the server quorum of ${volume.name} on`,
          edit: (design) => patchElement(design, volume.id, { serverQuorum: 'on' }),
        },
      },
    ];
  },
});
