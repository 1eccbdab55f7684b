import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/congestion-needs-protocol-a',
  title: 'Running ahead of a congested link without protocol A',
  severity: 'error',
  remedy: 'Let writers wait (on-congestion block), or replicate with protocol A.',
  sources: [{ title: 'drbd.conf(5), on-congestion' }, { title: 'drbdsetup(8), on-congestion: only with protocol A' }],
  appliesTo: [Resource],
  check(resource) {
    const { onCongestion = 'block', protocol } = resource;
    if (onCongestion === 'block' || protocol === 'A') return [];
    return [
      {
        message: `${resource.name} combines on-congestion ${onCongestion} with protocol ${protocol}, which the kernel refuses.`,
        fix: {
          label: `Let the writers of ${resource.name} wait when the link is congested`,
          edit: (design) => patchElement(design, resource.id, { onCongestion: undefined }),
        },
      },
    ];
  },
});
