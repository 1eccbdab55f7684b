import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/reactor-with-dual-primary',
  title: 'drbd-reactor over a dual-primary resource',
  severity: 'error',
  remedy: 'Make the resource single-primary, or let Pacemaker manage the cluster.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, Promotion and Service Start',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    if (resource.mode !== 'dual-primary' || !decidesItself(resource, context)) return [];
    return [
      {
        message: `drbd-reactor is to manage ${resource.name}, which two servers write at once; it knows no locks and no fencing, which that needs.`,
      },
    ];
  },
});
