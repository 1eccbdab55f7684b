import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Replica, Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/reactor-needs-quorum',
  title: 'drbd-reactor without DRBD quorum',
  severity: 'error',
  remedy: 'Set the quorum of the resource to majority and on-no-quorum to io-error.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, DRBD resource configuration',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
    {
      title: "DRBD user's guide, quorum",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-feature-quorum',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    if (resource.generation !== '9' || resource.quorum !== 'off' || !decidesItself(resource, context)) return [];
    const servers = context.index.by(Replica, 'resourceId', resource.id).length;
    return [
      {
        message: `drbd-reactor is to promote ${resource.name}, whose quorum is off; nothing else keeps two sides from writing.`,
        fix:
          servers >= 3 && resource.mode === 'single-primary'
            ? {
                label: `Let the majority decide over ${resource.name}`,
                edit: (design) =>
                  patchElement(design, resource.id, {
                    quorum: 'majority',
                    onNoQuorum: 'io-error',
                    onNoData: undefined,
                    fencing: 'dont-care',
                  }),
              }
            : undefined,
      },
    ];
  },
});
