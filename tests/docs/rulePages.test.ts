import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printRuleList } from '../../src/core/rules/printRuleList.ts';
import { kinds } from '../../src/kinds/index.ts';

test('docs/rules lists every rule; npm run docs renews it', async () => {
  const chapters = kinds.map(({ id, title, rules }) => ({ kindId: id, title, rules }));
  const list = printRuleList(chapters, ({ id }) => `../../src/kinds/${id.replace('/', '/rules/')}/README.md`);
  await expect(list).toMatchFileSnapshot(join(import.meta.dirname, '../../docs/rules/README.md'));
});
