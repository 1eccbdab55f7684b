import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/resync-rate-ignored',
  title: 'A resync rate that DRBD ignores',
  severity: 'info',
  remedy: 'Set c-max-rate with the controller, or c-plan-ahead 0 and resync-rate without it.',
  sources: [{ title: 'drbd.conf(5), c-plan-ahead' }, { title: 'drbd.conf(5), resync-rate' }],
  appliesTo: [Resource],
  check(resource) {
    const isFixed = resource.cPlanAhead === 0;
    const [field, option] = isFixed ? (['cMaxRate', 'c-max-rate'] as const) : (['resyncRate', 'resync-rate'] as const);
    if (resource[field] === undefined) return [];
    const why = isFixed ? 'c-plan-ahead 0 switches the controller off' : 'the controller sets the pace';
    return [
      {
        message: `${resource.name} sets ${option}, which has no effect, because ${why}.`,
        fix: {
          label: `Take ${option} back in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { [field]: undefined }),
        },
      },
    ];
  },
});
