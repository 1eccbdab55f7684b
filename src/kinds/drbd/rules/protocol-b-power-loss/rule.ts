import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/protocol-b-power-loss',
  title: 'Protocol B may lose writes when both servers lose power',
  severity: 'info',
  remedy: 'Set the protocol to C.',
  sources: [
    {
      title: "DRBD user's guide, protocol B",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#fp-protocol-b',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.protocol !== 'B' || resource.mode === 'dual-primary') return [];
    return [
      {
        message: `${resource.name} replicates with protocol B; a write is acknowledged while the peer has it in memory only.`,
        fix: {
          label: `Set ${resource.name} to protocol C`,
          edit: (design) => patchElement(design, resource.id, { protocol: 'C' }),
        },
      },
    ];
  },
});
