import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { quorumPolicyOf } from '../../quorumPolicy.ts';
import { diskfulReplicas } from '../../diskfulReplicas.ts';

export const rule = defineRule({
  id: 'drbd/quorum-out-of-reach',
  title: 'A quorum that nobody can have',
  severity: 'error',
  remedy: 'Ask for no more servers and copies than there are replicas with a disk.',
  sources: [{ title: 'drbd.conf(5), quorum' }, { title: 'drbd.conf(5), quorum-minimum-redundancy' }],
  appliesTo: [Resource],
  check(resource, { index }) {
    const disks = diskfulReplicas(resource.id, index).length;
    const wanted = quorumPolicyOf(resource, disks);
    if (wanted === 'off' || disks === 0) return [];
    const { minimumRedundancy: copies = 0 } = resource;
    const unmet = [
      ...(typeof wanted === 'number' && wanted > disks
        ? [{ field: 'quorumNumber', what: `${wanted} servers for quorum` }]
        : []),
      ...(copies > disks ? [{ field: 'minimumRedundancy', what: `${copies} up-to-date copies` }] : []),
    ];
    if (unmet.length === 0) return [];
    const lower = Object.fromEntries(unmet.map(({ field }) => [field, undefined]));
    return [
      {
        message: `${resource.name} asks for ${unmet.map(({ what }) => what).join(' and ')}, and ${disks} have a disk; nobody is ever promoted.`,
        fix: {
          label: `Ask for less in ${resource.name}`,
          edit: (design) => patchElement(design, resource.id, lower),
        },
      },
    ];
  },
});
