import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/protocol-a-loses-writes',
  title: 'Protocol A may lose writes',
  severity: 'warning',
  remedy: 'Set the protocol to C, or keep A only for a distant copy.',
  sources: [
    {
      title: "DRBD user's guide, protocol A",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#fp-protocol-a',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.protocol !== 'A' || resource.mode === 'dual-primary') return [];
    return [
      {
        message: `${resource.name} replicates with protocol A; a failover loses the writes that are still in the send buffer.`,
        fix: {
          label: `Set ${resource.name} to protocol C`,
          edit: (design) => patchElement(design, resource.id, { protocol: 'C' }),
        },
      },
    ];
  },
});
