import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/protocol-a-with-stonith',
  title: 'Protocol A with resource-and-stonith',
  severity: 'error',
  remedy: 'Set the protocol to C, or choose another fencing policy.',
  sources: [{ title: 'drbd.conf(5), fencing' }],
  appliesTo: [Resource],
  check(resource) {
    if (resource.protocol !== 'A' || resource.fencing !== 'resource-and-stonith') return [];
    return [
      {
        message: `${resource.name} combines protocol A with the fencing policy resource-and-stonith, which the kernel refuses.`,
        fix: {
          label: `Set ${resource.name} to protocol C`,
          edit: (design) => patchElement(design, resource.id, { protocol: 'C' }),
        },
      },
    ];
  },
});
