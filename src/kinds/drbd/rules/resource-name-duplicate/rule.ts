import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Resource } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/resource-name-duplicate',
  title: 'Two resources of one name',
  severity: 'error',
  remedy: 'Give each resource a name of its own.',
  sources: [{ title: 'drbd.conf(5), resource' }],
  appliesTo: [Resource],
  check(resource, { index }) {
    const others = findNamesakes(resource, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${resource.name} is called ${resource.resourceName} in drbd.conf, and so is ${sayNames(others)}.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findNamesakes = sharing(Resource, ({ resourceName }) => (resourceName === '' ? [] : [resourceName]));
