import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { isClusterMount, isFloating } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';
import { mountsOfResource } from '../mountsOfResource.ts';

export const rule = defineRule({
  id: 'drbd/auto-promote-beside-manager',
  title: 'Whoever opens the device promotes it, beside the cluster manager',
  severity: 'info',
  remedy: 'Set auto-promote to no where the cluster manager promotes.',
  sources: [
    {
      title: "DRBD user's guide, automatic promotion of resources",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-automatic-promotion',
    },
    { title: 'drbd.conf(5), auto-promote' },
  ],
  appliesTo: [Resource],
  check(resource, { index }) {
    if (resource.generation !== '9' || resource.autoPromote !== 'yes') return [];
    const managed = mountsOfResource(resource.id, index).filter(
      (mount) => isFloating(mount) || isClusterMount(mount, index),
    );
    if (managed.length === 0) return [];
    return [
      {
        message: `The cluster manager promotes ${resource.name} for ${sayNames(managed)}, and so does everybody who opens the device.`,
        related: managed.map(({ id }) => id),
        fix: {
          label: `Leave the promotion of ${resource.name} to the cluster manager`,
          edit: (design) => patchElement(design, resource.id, { autoPromote: undefined }),
        },
      },
    ];
  },
});
