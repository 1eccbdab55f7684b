import { expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { unwaiveFinding, waiveFinding } from './waive.ts';

const newId = (type: string): string => type;
const complaint = { ruleId: 'drbd/x', elementId: 'disk-1' };
const design = workbench.newDesign('d');

test('a waiver keeps the reason, and taking it back gives the design as it was', () => {
  const waived = waiveFinding(complaint, 'lab only')(design, newId);
  expect(Object.values(waived.waivers)).toEqual([{ ...complaint, reason: 'lab only' }]);
  expect(unwaiveFinding(complaint)(waived, newId)).toEqual(design);
});

test('taking back a waiver that is not there is no edit', () => {
  expect(unwaiveFinding(complaint)(design, newId)).toBe(design);
});
