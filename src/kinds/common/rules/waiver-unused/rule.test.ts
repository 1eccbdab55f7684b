import { expect, test } from 'vitest';
import { change, template, type MakeDesign } from '../../../../../tests/rules/designs.ts';
import { ruleCases } from '../../../../../tests/rules/ruleCases.ts';
import { waiveFinding } from '../../../../core/edits/waive.ts';
import { workbench } from '../../../../workbench.ts';
import { rule } from './rule.ts';

const waiving =
  (ruleId: string, elementId: string, base: MakeDesign = template('drbd-single-primary')): MakeDesign =>
  () =>
    waiveFinding({ ruleId, elementId }, 'It is only a test.')(base(), () => '');

ruleCases(rule, {
  bad: {
    'a rule that is content': {
      design: waiving('drbd/no-primary', 'drbd-kolab'),
      blames: ['drbd-kolab'],
      says: /drbd\/no-primary on kolab/,
      fixable: true,
    },
    'an element that is gone': {
      design: waiving('drbd/no-primary', 'drbd-gone'),
      blames: ['drbd-gone'],
      says: /drbd-gone/,
      fixable: true,
    },
  },
  good: { 'no waiver at all': template('drbd-single-primary') },
});

test('a waiver that hides a finding is used, and the finding blocks nothing', () => {
  const careless = change('drbd-dual-primary', { 'drbd-data': { protocol: 'A' } });
  const { findings } = workbench.analyse(waiving('drbd/dual-primary-needs-protocol-c', 'drbd-data', careless)());
  expect(findings.filter(({ ruleId }) => ruleId === rule.id)).toEqual([]);
  expect(findings.find(({ ruleId }) => ruleId === 'drbd/dual-primary-needs-protocol-c')?.waived).toBe(
    'It is only a test.',
  );
});
