import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { mountsClusterFilesystem } from '../mountsClusterFilesystem.ts';

export const rule = definePacemakerRule({
  id: 'cluster/cluster-filesystem-needs-freeze',
  title: 'A cluster filesystem that is stopped without quorum',
  severity: 'warning',
  remedy: 'Let the cluster freeze without quorum.',
  sources: [
    { title: 'Clusters from Scratch, convert storage to active/active' },
    { title: 'Pacemaker Explained, no-quorum-policy' },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const stops = cluster.noQuorumPolicy === 'stop' || cluster.noQuorumPolicy === 'demote';
    if (!stops || !mountsClusterFilesystem(cluster, index)) return [];
    return [
      {
        message: `${cluster.name} unmounts everything without quorum, and its cluster filesystem cannot be unmounted without quorum.`,
        fix: {
          label: `Let ${cluster.name} freeze without quorum`,
          edit: (design) => patchElement(design, cluster.id, { noQuorumPolicy: 'freeze' }),
        },
      },
    ];
  },
});
