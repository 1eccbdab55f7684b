import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/on-no-data-differs',
  title: 'Two answers to the loss of quorum',
  severity: 'warning',
  remedy: 'Set on-no-data-accessible to the same as on-no-quorum.',
  sources: [{ title: 'drbd.conf(5), on-no-data-accessible' }, { title: 'drbd.conf(5), on-no-quorum' }],
  appliesTo: [Resource],
  check(resource, { index }) {
    const { onNoData = resource.onNoQuorum, onNoQuorum } = resource;
    const hasQuorum = quorumPolicyOf(resource, diskfulReplicas(resource.id, index).length) !== 'off';
    if (!hasQuorum || onNoData === onNoQuorum) return [];
    return [
      {
        message: `${resource.name} answers lost quorum with ${onNoQuorum} and lost data with ${onNoData}; the latter takes precedence.`,
        fix: {
          label: `Answer both with ${onNoQuorum} in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, { onNoData: undefined }),
        },
      },
    ];
  },
});
