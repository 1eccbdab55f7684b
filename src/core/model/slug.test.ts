import { expect, test } from 'vitest';
import { slugOf } from './slug.ts';

test.each([
  ['DRBD, single-primary', 'drbd-single-primary'],
  ['Zürich / Genève', 'zurich-geneve'],
  ['', 'design'],
  ['日本', 'design'],
  ['../../etc/passwd', 'etc-passwd'],
  ['</script>', 'script'],
  ['x'.repeat(300), 'x'.repeat(60)],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
])('%j becomes the file name %s', (title, slug) => {
  expect(slugOf(title)).toBe(slug);
});
