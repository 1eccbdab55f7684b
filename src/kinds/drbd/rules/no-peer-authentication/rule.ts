import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/no-peer-authentication',
  title: 'Peers that need not prove who they are',
  severity: 'info',
  remedy: 'Let the peers prove who they are by SHA-256, with a secret of at most 63 characters.',
  sources: [{ title: 'drbd.conf(5), cram-hmac-alg' }, { title: 'drbd.conf(5), shared-secret' }],
  appliesTo: [Resource],
  check(resource) {
    if (resource.cramHmacAlg !== 'none') return [];
    return [
      {
        message: `${resource.name} takes everybody for a peer who reaches TCP port ${resource.port}; no secret is asked for.`,
        fix: {
          label: `Let the peers of ${resource.name} prove who they are`,
          edit: (design) => patchElement(design, resource.id, { cramHmacAlg: 'sha256' }),
        },
      },
    ];
  },
});
