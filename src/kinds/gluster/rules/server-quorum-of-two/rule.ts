import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer, Pool } from '../../elements.ts';
import { peersNeeded } from '../../serverQuorum.ts';

export const rule = defineRule({
  id: 'gluster/server-quorum-of-two',
  title: 'Server quorum among two peers',
  severity: 'error',
  remedy: 'Add a third peer, or switch server quorum off.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.serverQuorum === 'off' || index.by(Peer, 'poolId', volume.poolId).length !== 2) return [];
    if (peersNeeded(index.find(Pool, volume.poolId), 2) < 2) return [];
    return [
      {
        message: `${volume.name} asks for server quorum in a pool of two, so that losing either server stops the bricks of the other.`,
        fix: {
          label: `Switch the server quorum of ${volume.name} off`,
          edit: (design) => patchElement(design, volume.id, { serverQuorum: 'off' }),
        },
      },
    ];
  },
});
