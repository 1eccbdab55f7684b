import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
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
    const once = [...new Set(named)];
    const again = once.filter((id) => named.indexOf(id) !== named.lastIndexOf(id));
    return again.map((id) => ({
      message: `${element.name} names ${sayName(index, id)} more than once; both fail with it.`,
      related: [id],
      fix: {
        label: `Name ${sayName(index, id)} once in ${element.name}`,
        edit: (design) => {
          const now = (design.elements[element.id] as Hanging | undefined)?.domainIds ?? [];
          const kept = now.filter((other, at) => other !== id || now.indexOf(other) === at);
          return kept.length === now.length ? design : patchElement(design, element.id, { domainIds: kept });
        },
      },
    }));
  },
});
