import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import type { Hanging } from '../../edits/failureDomains.ts';

export const rule = defineRule({
  id: 'common/failure-domain-named-twice',
  title: 'One power feed or switch taken for two',
  severity: 'warning',
  remedy: 'Connect the second supply or port to another feed or switch, or name the one only once.',
  sources: [{ title: 'Quorate: of two different parts of a sort, one is enough' }],
  appliesTo: 'all',
  check(element: Hanging, { index }) {
    const named = element.domainIds ?? [];
    const again = new Set(named.filter((id, at) => named.indexOf(id) !== at));
    if (again.size === 0) return [];
    return [
      {
        message: `${element.name} names ${sayNames([...again].map((id) => index.get(id)))} more than once; what is named twice still fails as one.`,
        related: [...again],
        fix: {
          label: `Name everything that ${element.name} hangs on once`,
          edit: (design) => {
            const now = (design.elements[element.id] as Hanging | undefined)?.domainIds ?? [];
            return patchElement(design, element.id, { domainIds: [...new Set(now)] });
          },
        },
      },
    ];
  },
});
