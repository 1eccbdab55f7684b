import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { decidesItself } from '../../decidesItself.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/reactor-with-suspended-writes',
  title: 'Frozen writes under drbd-reactor',
  severity: 'warning',
  remedy: 'Set on-no-quorum to io-error.',
  sources: [
    {
      title: 'drbd-reactor, promoter.md, Service Stop Failure and DRBD resource configuration',
      url: 'https://github.com/LINBIT/drbd-reactor/blob/master/doc/promoter.md',
    },
  ],
  appliesTo: [Resource],
  check(resource, context) {
    const disks = diskfulReplicas(resource.id, context.index).length;
    if (resource.onNoQuorum !== 'suspend-io' || quorumPolicyOf(resource, disks) === 'off') return [];
    if (!decidesItself(resource, context)) return [];
    return [
      {
        message: `Without quorum the writes to ${resource.name} are frozen, and so are the services that drbd-reactor has to stop.`,
        fix: {
          label: `End the writes to ${resource.name} with errors`,
          edit: (design) => patchElement(design, resource.id, { onNoQuorum: 'io-error', onNoData: undefined }),
        },
      },
    ];
  },
});
