import { patchElement } from '../../../../core/edits/edit.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/ring-named-twice',
  title: 'A ring that is named twice',
  severity: 'error',
  remedy: 'Name each network once among the rings.',
  sources: [
    {
      title: 'corosync.conf(5), nodelist',
      url: 'https://manpages.debian.org/bookworm/corosync/corosync.conf.5.en.html',
    },
    { title: 'pcs(8), cluster setup', url: 'https://manpages.debian.org/bookworm/pcs/pcs.8.en.html' },
  ],
  appliesTo: [Cluster],
  check(cluster, { index }) {
    const rings = cluster.ringNetworkIds;
    const twice = [...new Set(rings.filter((id, at) => rings.indexOf(id) !== at))];
    if (twice.length === 0) return [];
    return [
      {
        message: `${cluster.name} names ${sayNames(twice.map((id) => index.get(id)))} more than once among its rings, so that two links have the same addresses.`,
        related: twice,
        fix: {
          label: `Name each ring of ${cluster.name} once`,
          edit: (design) => patchElement(design, cluster.id, { ringNetworkIds: [...new Set(rings)] }),
        },
      },
    ];
  },
});
