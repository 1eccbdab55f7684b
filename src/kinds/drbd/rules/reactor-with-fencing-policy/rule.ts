import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/reactor-with-fencing-policy',
  title: 'A fencing policy for Pacemaker under drbd-reactor',
  severity: 'error',
  remedy: 'Set the fencing policy to dont-care; the quorum of DRBD decides.',
  sources: [
    { title: 'drbd.conf(5), fencing' },
    {
      title: 'drbd-reactor, promoter.md, DRBD resource configuration',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    if (resource.generation !== '9' || resource.fencing === 'dont-care' || !decidesItself(resource, context)) return [];
    const isSafe = resource.quorum !== 'off' && resource.mode === 'single-primary';
    return [
      {
        message: `${resource.name} has the fencing policy ${resource.fencing}, whose handlers ask Pacemaker, and drbd-reactor manages it.`,
        fix: isSafe
          ? {
              label: `Leave ${resource.name} to its quorum`,
              edit: (design) => patchElement(design, resource.id, { fencing: 'dont-care' }),
            }
          : undefined,
      },
    ];
  },
});
