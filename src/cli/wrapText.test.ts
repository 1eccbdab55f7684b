import { expect, test } from 'vitest';
import { wrapText } from './wrapText.ts';

test('a text is broken between words, and later lines are indented', () => {
  expect(wrapText('Write the design of a template.', 18, '  ')).toBe('Write the design\n  of a template.');
});

test('what is in brackets stays together', () => {
  expect(wrapText('check FILE [--fix [--dry-run] [-o FILE]] [--format text]', 36, '  ')).toBe(
    'check FILE\n  [--fix [--dry-run] [-o FILE]]\n  [--format text]',
  );
});

test('a word longer than the line has one of its own', () => {
  expect(wrapText('a verylongword b', 6)).toBe('a\nverylongword\nb');
});
