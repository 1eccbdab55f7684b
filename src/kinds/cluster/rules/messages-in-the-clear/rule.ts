import { patchElement } from '../../../../core/edits/edit.ts';
import { Cluster } from '../../elements.ts';
import { definePacemakerRule } from '../definePacemakerRule.ts';

export const rule = definePacemakerRule({
  id: 'cluster/messages-in-the-clear',
  title: 'Cluster messages in the clear',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Encrypt and sign the cluster messages.',
  sources: [
    {
      title: 'corosync.conf(5), crypto_cipher, crypto_hash',
      url: 'https://manpages.debian.org/bookworm/corosync/corosync.conf.5.en.html',
    },
  ],
  appliesTo: [Cluster],
  check(cluster) {
    if (cluster.encryption !== 'off') return [];
    return [
      {
        message: `${cluster.name} neither encrypts nor signs its messages; whoever is on its rings may join it and have servers switched off.`,
        fix: {
          label: `Encrypt the messages of ${cluster.name}`,
          edit: (design) => patchElement(design, cluster.id, { encryption: undefined }),
        },
      },
    ];
  },
});
