import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';
import { mountsClusterFilesystem } from '../mountsClusterFilesystem.ts';

export const rule = definePacemakerRule({
  id: 'cluster/quorum-ignored',
  title: 'Loss of quorum is ignored',
  severity: 'error',
  remedy: 'Let the cluster stop without quorum, or freeze if it mounts a cluster filesystem.',
  sources: [{ title: 'Pacemaker Explained, no-quorum-policy' }],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    if (cluster.noQuorumPolicy !== 'ignore') return [];
    const noQuorumPolicy = mountsClusterFilesystem(cluster, index) ? 'freeze' : 'stop';
    return [
      {
        message: `${cluster.name} ignores the loss of quorum, so that every part of it runs all services.`,
        fix: {
          label: `Let ${cluster.name} ${noQuorumPolicy} without quorum`,
          edit: (design) => patchElement(design, cluster.id, { noQuorumPolicy }),
        },
      },
    ];
  },
});
