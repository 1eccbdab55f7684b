import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filer, NfsServer } from '../../elements.ts';
import type { NfsHost } from '../../nfsHosts.ts';

export const rule = defineRule<NfsHost>({
  id: 'nas/grace-below-lease',
  title: 'A grace period shorter than the lease',
  severity: 'error',
  remedy: 'Make the grace period at least as long as the lease.',
  sources: [
    { title: 'nfs.conf(5), grace-time and lease-time' },
    {
      title: 'RFC 8881, section 8.4.2: Server Failure and Recovery',
      url: 'https://www.rfc-editor.org/rfc/rfc8881#section-8.4.2',
    },
  ],
  appliesTo: [Filer, NfsServer],
  check(host) {
    const { graceSeconds: grace, leaseSeconds: lease } = host;
    if (grace === undefined || lease === undefined || grace >= lease) return [];
    return [
      {
        message: `${host.name} waits ${grace} s for clients to have their locks back, and lets a client be silent for ${lease} s: some come too late.`,
        fix: {
          label: `Let ${host.name} wait ${lease} s`,
          edit: (design) => patchElement(design, host.id, { graceSeconds: lease }),
        },
      },
    ];
  },
});
