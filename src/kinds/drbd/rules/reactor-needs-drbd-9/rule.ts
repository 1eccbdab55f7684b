import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/reactor-needs-drbd-9',
  title: 'drbd-reactor over DRBD 8.4',
  severity: 'error',
  remedy: 'Use DRBD 9, or let Pacemaker manage the cluster.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, DRBD resource configuration',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    if (resource.generation === '9' || !decidesItself(resource, context)) return [];
    return [
      {
        message: `drbd-reactor is to promote ${resource.name}, and DRBD 8.4 has neither quorum nor the events that it waits for.`,
      },
    ];
  },
});
