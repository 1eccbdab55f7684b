import { defineRule } from '../../../../core/rules/rule.ts';
import { FailureDomain } from '../../elements.ts';
import { hangingOn } from '../../failureDomains.ts';

export const rule = defineRule({
  id: 'common/failure-domain-unused',
  title: 'A power feed or switch that nothing hangs on',
  severity: 'info',
  remedy: 'Link it to everything that fails with it, or take it out of the design.',
  sources: [{ title: 'Quorate: parts fail what hangs on them' }],
  appliesTo: [FailureDomain],
  check(domain, { index }) {
    return hangingOn(domain, index).length > 0 ? [] : [{ message: `Nothing hangs on ${domain.name}.` }];
  },
});
