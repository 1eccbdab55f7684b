import { TARGET_OS } from '../../../../core/model/design.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { STACK_NAMES, standingOf } from '../../../common/index.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/generation-not-on-target',
  title: 'A DRBD that the target system does not bring along',
  severity: 'info',
  remedy:
    'Add the repository that has the packages on every host before the runbook begins, and plan for their updates with every new kernel; or take the generation that the system has.',
  sources: [
    {
      title: 'LINBIT, DRBD 9: supported distributions',
      url: 'https://github.com/LINBIT/drbd/blob/master/README.md',
    },
    {
      title: 'LINBIT, DRBD module of distribution kernels',
      url: 'https://github.com/LINBIT/drbd/issues/10',
    },
    {
      title: "LINBIT, DRBD user's guide: installing prebuilt packages",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/',
    },
    {
      title: 'LINBIT, packages of DRBD 9 for Ubuntu',
      url: 'https://launchpad.net/~linbit/+archive/ubuntu/linbit-drbd9-stack',
    },
  ],
  appliesTo: [Resource],
  check(resource, { design }) {
    const stack = resource.generation === '9' ? 'drbd-9' : 'drbd-8.4';
    const standing = standingOf(stack, design.targetOs);
    if (standing?.have !== 'elsewhere') return [];
    return [
      {
        message: `${resource.name} needs ${STACK_NAMES[stack]}, which is no part of ${TARGET_OS[design.targetOs]}; it comes ${standing.where}, and the runbook stops at its first script until the hosts know them.`,
      },
    ];
  },
});
