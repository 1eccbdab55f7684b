import { expect, test } from 'vitest';
import { addSizes } from './addSizes.ts';

test.each([
  ['nothing', [], 0],
  ['some', [1, 2, 4096], 4099],
  ['the most that counts exactly', [Number.MAX_SAFE_INTEGER - 1, 1], Number.MAX_SAFE_INTEGER],
  ['more than that', [7_303_756_412_259_987, 1_704_959_686_814_419, 7, 1], Number.MAX_SAFE_INTEGER],
  ['the same in another order', [1, 7, 1_704_959_686_814_419, 7_303_756_412_259_987], Number.MAX_SAFE_INTEGER],
])('%s', (_name, sizes, sum) => {
  expect(addSizes(sizes)).toBe(sum);
});
