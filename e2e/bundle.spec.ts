import { spawnSync } from 'node:child_process';
import { unzipSync } from 'fflate';
import { marks } from '../src/app/marks.ts';
import { example } from './examples.ts';
import { expect, test } from './workbench.ts';

const RESOURCE = 'hosts/alice/etc/drbd.d/kolab.res';

test('an engineer reads a file in its colours, and takes it along as it is', async ({ workbench, page }) => {
  const files = bundleOf(example('drbd-single-primary'));
  await workbench.openDesign(example('drbd-single-primary'));
  await workbench.openTab('Files');
  await workbench.openBundleFile(RESOURCE);
  const text = workbench.part(marks.fileText);
  await expect(text.getByRole('option', { name: 'address 10.1.1.31:7788;' })).toBeVisible();
  await expect(text.locator('span', { hasText: /^\s*protocol$/ }).last()).toHaveClass(/text-info/);

  const file = await workbench.download(() => page.getByRole('button', { name: 'Download file' }).click());
  expect(file.name).toBe('kolab.res');
  expect(file.bytes.toString('utf8')).toBe(files.get(RESOURCE));

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy file' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(files.get(RESOURCE));
  await text.getByRole('option').first().selectText();
  await page.getByRole('button', { name: 'Copy selection' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe('resource kolab {');
});

test('the zip is the bundle that the command writes, with a picture in pixels besides', async ({ workbench, page }) => {
  const expected = bundleOf(example('san'));
  await workbench.openDesign(example('san'));
  await workbench.openTab('Files');
  const zip = await workbench.download(() => page.getByRole('button', { name: 'Download bundle' }).click());
  const packed = Object.entries(unzipSync(zip.bytes)).map(
    ([name, bytes]) => [name.replace(/^[^/]+\//, ''), Buffer.from(bytes).toString('utf8')] as const,
  );
  const found = new Map(packed);
  expect([...found.keys()].sort()).toEqual([...expected.keys(), 'diagram/design.png'].sort());
  for (const [path, text] of expected) {
    if (path !== 'MANIFEST.sha256') expect(found.get(path), path).toBe(text);
  }
  const sums = (text: string | undefined): string[] =>
    (text ?? '').split('\n').filter((line) => !line.endsWith('.png'));
  expect(sums(found.get('MANIFEST.sha256'))).toEqual(sums(expected.get('MANIFEST.sha256')));
});

test('a search goes through all files, from hit to hit', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Files');
  const search = workbench.part(marks.fileSearch);
  await search.fill('7788');
  const hits = workbench.part(marks.fileHits).getByRole('button');
  await expect(hits.filter({ hasText: RESOURCE })).toHaveCount(2);
  const text = workbench.part(marks.fileText);
  await hits.filter({ hasText: RESOURCE }).first().click();
  await expect(text).toHaveAccessibleName(`Lines of ${RESOURCE}`);
  await expect(text.locator('mark[data-current]')).toHaveText('7788');
  await expect(text.locator('mark[data-current]')).toBeInViewport();
  const place = await page.getByRole('search', { name: 'Files' }).getByRole('status').textContent();
  await search.press('Enter');
  await expect(page.getByRole('search', { name: 'Files' }).getByRole('status')).not.toHaveText(place ?? '');
  await expect(text.locator('mark[data-current]')).toHaveCount(1);

  await search.fill('RESOURCE');
  await expect(hits.first()).toBeVisible();
  await page.getByRole('button', { name: 'Match case' }).click();
  await expect(hits.filter({ hasText: RESOURCE })).toHaveCount(0);
  await search.fill('no such words');
  await expect(workbench.part(marks.files)).toContainText('No file holds these words.');
  await search.press('Escape');
  await expect(page.getByRole('tree', { name: 'Files of the bundle' })).toBeVisible();
});

test('a line lights up its element, and an element its lines in all files', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Files');
  await workbench.openBundleFile(RESOURCE);
  const text = workbench.part(marks.fileText);
  await text.getByRole('option', { name: 'address 10.1.1.31:7788;' }).click();
  await expect(workbench.part(marks.outline).getByRole('treeitem', { selected: true }).first()).toBeVisible();
  await expect(text.getByRole('option', { name: 'address 10.1.1.31:7788;' })).toHaveAttribute('aria-selected', 'true');

  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^fence_bob,/ })
    .click();
  await expect(text.getByRole('option', { selected: true })).toHaveCount(0);
  const row = workbench.bundleRow('cluster/cib.xml');
  await expect(row).toHaveAccessibleName(/\d+ marked lines/);
  await page.getByRole('button', { name: 'Next marked line' }).click();
  await expect(text.getByRole('option', { selected: true }).first()).toBeInViewport();
  await expect(workbench.part(marks.lineOrigin)).toContainText('fence_bob');
  await workbench.part(marks.lineOrigin).getByRole('button', { name: 'fence_bob' }).click();
  await expect(workbench.part(marks.canvas).locator(':focus')).toHaveCount(1);
});

/** The bundle as the command writes it: texts by path. */
function bundleOf(design: object): ReadonlyMap<string, string> {
  const run = spawnSync(process.execPath, ['dist/cli/quorate.js', 'bundle', '-', '-o', '-'], {
    input: JSON.stringify(design),
    maxBuffer: 2 ** 28,
  });
  return new Map(
    Object.entries(unzipSync(run.stdout)).map(
      ([name, bytes]) => [name.replace(/^[^/]+\//, ''), Buffer.from(bytes).toString('utf8')] as const,
    ),
  );
}
