import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/no-online-verify',
  title: 'Copies that are never compared',
  severity: 'info',
  remedy: 'Choose an algorithm, and compare the copies every month.',
  sources: [
    {
      title: "DRBD user's guide, using online device verification",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-use-online-verify',
    },
    { title: 'drbd.conf(5), verify-alg' },
  ],
  appliesTo: [Resource],
  check(resource) {
    const { verifyAlg, verifySchedule } = resource;
    if (verifyAlg !== 'none' && verifySchedule !== 'never') return [];
    const why = verifyAlg === 'none' ? 'cannot be compared without an algorithm' : 'are never compared';
    return [
      {
        message: `The copies of ${resource.name} ${why}; a difference is seen when the wrong one is read.`,
        fix: {
          label: `Compare the copies of ${resource.name} regularly`,
          edit: (design) =>
            patchElement(design, resource.id, {
              ...(verifyAlg === 'none' ? { verifyAlg: 'sha256' } : {}),
              ...(verifySchedule === 'never' ? { verifySchedule: 'monthly' } : {}),
            }),
        },
      },
    ];
  },
});
