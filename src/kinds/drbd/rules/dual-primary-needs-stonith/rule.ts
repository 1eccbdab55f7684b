import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-needs-stonith',
  title: 'Dual-primary without resource-and-stonith',
  severity: 'error',
  remedy: 'Set the fencing policy to resource-and-stonith.',
  sources: [
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
    { title: 'drbd.conf(5), fencing' },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.mode !== 'dual-primary' || resource.fencing === 'resource-and-stonith') return [];
    return [
      {
        message: `${resource.name} is dual-primary with the fencing policy ${resource.fencing}, so that both servers go on writing when the link breaks.`,
        fix: {
          label: `Fence the peer of ${resource.name} by STONITH`,
          edit: (design) => patchElement(design, resource.id, { fencing: 'resource-and-stonith', protocol: 'C' }),
        },
      },
    ];
  },
});
