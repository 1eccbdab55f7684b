import { defineRule } from '../../../../core/rules/rule.ts';
import { Export } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/export-without-client',
  title: 'An export without clients',
  severity: 'warning',
  remedy: 'Name the servers that may mount the export.',
  sources: [{ title: 'exports(5)' }],
  appliesTo: [Export],
  check(element) {
    return element.clientIds.length > 0
      ? []
      : [{ message: `${element.name} has no clients, so that nobody may mount it.` }];
  },
});
