import { expect, test } from 'vitest';
import { frameOf } from './frameOf.ts';

test('a frame keeps what a title or an address holds within their quotes', () => {
  const html = frameOf('https://docs.example/view.html?a&b#design=1', '"><script>alert(1)</script>');
  expect(html).toContain('src="https://docs.example/view.html?a&amp;b#design=1"');
  expect(html).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(html.match(/</g)).toHaveLength(2);
});
