import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-needs-protocol-c',
  title: 'Two primaries without protocol C',
  severity: 'error',
  remedy: 'Set the protocol to C.',
  sources: [
    { title: 'drbd.conf(5), protocol' },
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.mode !== 'dual-primary' || resource.protocol === 'C') return [];
    return [
      {
        message: `${resource.name} is dual-primary with protocol ${resource.protocol}; the kernel refuses two primaries without protocol C.`,
        fix: {
          label: `Set ${resource.name} to protocol C`,
          edit: (design) => patchElement(design, resource.id, { protocol: 'C' }),
        },
      },
    ];
  },
});
