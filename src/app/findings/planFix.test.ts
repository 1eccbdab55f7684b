import { expect, test } from 'vitest';
import { change } from '../../../tests/rules/designs.ts';
import { workbench } from '../../workbench.ts';
import { arrangeFindings } from './arrangeFindings.ts';
import { OPEN_FILTER } from './findingsView.ts';
import { planFix, planFixes } from './planFix.ts';

const design = change('drbd-cross-link', { 'drbd-imap': { port: 7788 }, 'drbd-ldap': { port: 7788 } })();
const analysis = workbench.analyse(design);
const PORT = 'drbd/port-duplicate';

test('a plan tells the changes and the findings that go, and holds the design that it told', () => {
  const finding = analysis.findings.find(({ ruleId }) => ruleId === PORT);
  const plan = finding && planFix(design, finding);
  expect(plan?.changes.flatMap(({ fields }) => fields)).toEqual([{ label: 'TCP port', before: '7788', after: '7789' }]);
  expect(plan?.gone.map(({ ruleId }) => ruleId)).toEqual([PORT, PORT]);
  expect(plan?.come).toEqual([]);
  expect(plan && workbench.analyse(plan.after).findings.some(({ ruleId }) => ruleId === PORT)).toBe(false);
});

test('a group is fixed no further than its findings ask for', () => {
  const { groups } = arrangeFindings(analysis.findings, analysis.index, { filter: OPEN_FILTER, grouping: 'rule' });
  const group = groups.find(({ detail }) => detail === PORT);
  const plan = group && planFixes(design, group);
  expect(plan?.changes).toHaveLength(1);
  expect(plan?.gone).toHaveLength(2);
});

test('what has no fix has no plan', () => {
  const finding = analysis.findings.find(({ fix }) => fix === undefined);
  expect(finding).toBeDefined();
  expect(finding && planFix(design, finding)).toBeUndefined();
});
