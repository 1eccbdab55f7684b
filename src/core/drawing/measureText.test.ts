import { expect, test } from 'vitest';
import { fitText, measureText } from './measureText.ts';

test.each([
  ['', 0],
  ['i', 2.22],
  ['Data Disk', 43.34],
  ['服务器', 30],
])('%j is %f points wide at size 10', (text, width) => {
  expect(measureText(text, 10)).toBeCloseTo(width, 2);
});

test('a text that fits stays, another one is cut', () => {
  expect(fitText('alice', 100, 10)).toBe('alice');
  const cut = fitText('a very long name of a server', 60, 10);
  expect(cut).toMatch(/^a very.*…$/);
  expect(measureText(cut, 10)).toBeLessThanOrEqual(60);
});
