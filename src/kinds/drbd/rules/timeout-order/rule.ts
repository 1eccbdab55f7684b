import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/timeout-order',
  title: 'A reply timeout as long as the ping interval',
  severity: 'warning',
  remedy: 'Keep timeout below ping-int and connect-int, such as 60 (6 seconds), 10 and 10.',
  sources: [{ title: 'drbd.conf(5), timeout' }],
  appliesTo: [Resource],
  check(resource) {
    const { timeout = 60, pingInt = 10, connectInt = 10 } = resource;
    const reached = [
      ...(timeout >= pingInt * 10 ? [`ping-int (${pingInt} s)`] : []),
      ...(timeout >= connectInt * 10 ? [`connect-int (${connectInt} s)`] : []),
    ];
    if (reached.length === 0) return [];
    // The unit is a tenth of a second.
    const below = Math.min(pingInt, connectInt) * 10 - 1;
    return [
      {
        message: `The timeout of ${resource.name} is ${timeout / 10} s, which is not below ${reached.join(' and ')}.`,
        fix: {
          label: `Give a silent peer of ${resource.name} up after ${below / 10} s`,
          edit: (design) => patchElement(design, resource.id, { timeout: below }),
        },
      },
    ];
  },
});
