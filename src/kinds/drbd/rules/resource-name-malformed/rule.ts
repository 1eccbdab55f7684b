import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';
import { isResourceName } from '../../isResourceName.ts';

export const rule = defineRule({
  id: 'drbd/resource-name-malformed',
  title: 'A malformed resource name',
  severity: 'error',
  remedy: 'Choose a resource name of letters, digits, _ and -.',
  sources: [
    {
      title: "DRBD user's guide, the resource section",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-drbdconf-resource',
    },
    { title: 'drbd.conf(5), resource' },
  ],
  appliesTo: [Resource],
  check(resource) {
    return refuseMalformed({
      owner: resource,
      text: resource.resourceName,
      what: 'resource name',
      grammar: 'letters, digits and . _ -, and is not "all"',
      isGood: isResourceName,
    });
  },
});
