import { defineRule } from '../../../../core/rules/rule.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/dual-primary-in-9-0',
  title: 'Permanent dual-primary with DRBD 9.0',
  severity: 'warning',
  remedy: 'Install a newer DRBD, or make the resource single-primary.',
  sources: [
    {
      title: "DRBD user's guide, dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-dual-primary-mode',
    },
    {
      title: "DRBD user's guide, enabling dual-primary mode",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-enable-dual-primary',
    },
  ],
  appliesTo: [Resource],
  check(resource) {
    if (resource.mode !== 'dual-primary' || resource.generation !== '9' || resource.release !== '9.0') return [];
    return [
      {
        message: `${resource.name} is dual-primary with DRBD 9.0, whose makers mean two primaries for the moment of a live migration only.`,
      },
    ];
  },
});
