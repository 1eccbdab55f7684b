import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { GlusterVolume, Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/transport-rdma',
  title: 'A volume over RDMA',
  severity: 'error',
  remedy: 'Choose TCP as the transport.',
  sources: [
    {
      title: 'Gluster docs, RDMA transport',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/RDMA-Transport/',
    },
    { title: 'gluster(8), volume create' },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.transport === undefined || volume.transport === 'tcp') return [];
    const releases = index.by(Peer, 'poolId', volume.poolId).map(({ release }) => release);
    if (releases.length > 0 && releases.every((release) => release !== undefined && release < RDMA_REMOVED)) return [];
    return [
      {
        message: `${volume.name} asks for the transport ${volume.transport}; GlusterFS takes the word, but has no RDMA since release ${RDMA_REMOVED}.`,
        fix: {
          label: `Let ${volume.name} use TCP`,
          edit: (design) => patchElement(design, volume.id, { transport: 'tcp' }),
        },
      },
    ];
  },
});

/** Release in which the transport went (release notes of GlusterFS 8). */
const RDMA_REMOVED = 8;
