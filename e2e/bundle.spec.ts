import { spawnSync } from 'node:child_process';
import { test as base } from '@playwright/test';
import { unzipSync } from 'fflate';
import { marks } from '../src/app/marks.ts';
import { example, manyPairs } from './examples.ts';
import { tabTo } from './hands.ts';
import { expect, test, Workbench } from './workbench.ts';

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

test('after an edit the files that it changes are told, with their lines before and after', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText('0 changed');
  await toggle.click();
  await expect(workbench.part(marks.files)).toContainText(
    'Nothing has changed since “Start from DRBD, single-primary”.',
  );

  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^10\.1\.1\.31,/ })
    .click();
  await workbench.openTab('Inspector');
  const address = workbench.part(marks.inspector).getByLabel('IP address', { exact: true });
  await address.fill('10.1.1.41');
  await address.press('Enter');
  await workbench.openTab('Files');
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  await expect(workbench.bundleRow(RESOURCE)).toHaveAccessibleName(/, changed/);
  await expect(workbench.bundleRow('README.md')).toHaveCount(0);
  await workbench.bundleRow(RESOURCE).click();
  const changes = workbench.part(marks.fileChanges);
  await expect(changes.locator('[data-kind="removed"]')).toContainText('address 10.1.1.31:7788;');
  await expect(changes.locator('[data-kind="added"]')).toContainText('address 10.1.1.41:7788;');
  await workbench.expectAccessible(marks.files);

  await workbench.exportAs('design file');
  await page.keyboard.press('Escape');
  await expect(toggle).toHaveText('0 changed');
  await expect(workbench.part(marks.files)).toContainText('quorate.json was saved');
  await page.reload();
  await workbench.openTab('Files');
  await expect(toggle).toHaveText('0 changed');
});

test('a download of the bundle is no save: what has changed stays listed', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('Mail');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  const before = (await toggle.textContent()) ?? '';
  await toggle.click();
  await expect(page.getByText('Changed since “Start from DRBD, single-primary”')).toBeVisible();
  await workbench.download(() => page.getByRole('button', { name: 'Download bundle' }).click());
  await expect(page.getByText(/mail\.zip holds/)).toBeVisible();
  await expect(toggle).toHaveText(before);
});

test('the tree opens at its top, and M keeps the focus in the text from file to file', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Files');
  const tree = page.getByRole('tree', { name: 'Files of the bundle' });
  await expect(tree.getByRole('treeitem').first()).toBeInViewport();
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^fence_bob,/ })
    .click();
  const text = workbench.part(marks.fileText);
  await text.focus();
  const names = new Set<string>();
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('m');
    await expect(text).toBeFocused();
    names.add((await text.getAttribute('aria-label')) ?? '');
  }
  await page.keyboard.press('Shift+M');
  await expect(text).toBeFocused();
  expect(names.size, 'it went through several files').toBeGreaterThan(1);
});

test('a bundle of a hundred servers is built beside the page, which answers all the while', async ({
  workbench,
  page,
}) => {
  test.slow();
  await workbench.openDesign(manyPairs(50));
  await expect(workbench.figure()).toBeVisible();
  await workbench.openTab('Files');
  const bar = workbench.part(marks.files).getByRole('progressbar');
  await expect(bar).toBeVisible();
  const row = workbench.part(marks.outline).getByRole('treeitem').first();
  await row.click();
  await expect(row).toHaveAttribute('aria-selected', 'true');
  await expect(bar).toBeVisible();
  const shown = await page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const values: number[] = [];
        const tick = (): void => {
          const progress = document.querySelector('progress');
          if (progress) values.push(progress.value);
          if (progress) requestAnimationFrame(tick);
          else resolve(values);
        };
        requestAnimationFrame(tick);
      }),
  );
  // One frame for each value would mean that the page had only waited.
  expect(shown.length).toBeGreaterThan(30);
  expect(new Set(shown).size).toBeGreaterThan(5);
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  await expect(workbench.part(marks.files)).toContainText(/\d{3} files/);
  await workbench.part(marks.fileSearch).fill('address 10.49.');
  await expect(workbench.part(marks.fileHits)).toContainText('hosts/alice49/');
});

test('a newer design takes the place of one whose bundle is being built', async ({ workbench, page }) => {
  test.slow();
  await workbench.openDesign(manyPairs(50));
  await workbench.openTab('Files');
  await expect(workbench.part(marks.files).getByRole('progressbar')).toBeVisible();
  await workbench.openDesign(example('nas'));
  await expect(workbench.part(marks.files).getByRole('progressbar')).toHaveCount(0, { timeout: 10_000 });
  await expect(page.getByRole('tree', { name: 'Files of the bundle' })).not.toContainText('alice49');
});

test('the keyboard alone leads through the bundle', async ({ workbench, page }) => {
  await workbench.startFrom('GlusterFS');
  await workbench.openTab('Files');
  const tree = page.getByRole('tree', { name: 'Files of the bundle' });
  await tabTo(tree.locator('[tabindex="0"]'));
  await page.keyboard.press('Home');
  const first = tree.getByRole('treeitem').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('*');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  const before = await tree.getByRole('treeitem').count();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  expect(await tree.getByRole('treeitem').count()).toBeLessThan(before);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toBeFocused();
  const gluster = tree.getByRole('treeitem', { name: /^gluster, / });
  for (let step = 0; step < 9; step += 1) {
    if (await gluster.evaluate((row) => row === document.activeElement)) break;
    await page.keyboard.press('g');
    await expect(tree.locator(':focus')).toHaveAccessibleName(/^g/);
  }
  await expect(gluster).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const text = workbench.part(marks.fileText);
  await expect(text).toHaveAccessibleName(/^Lines of gluster\//);
  await tabTo(text);
  await page.keyboard.press('End');
  await expect(text.getByRole('option').last()).toBeInViewport();
  await page.keyboard.press('Home');
  for (let step = 0; step < 60; step += 1) {
    if (await workbench.part(marks.lineOrigin).getByRole('button').first().isVisible()) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(text.getByRole('option', { selected: true }).first()).toBeVisible();
  const origin = await workbench.part(marks.lineOrigin).textContent();
  await page.keyboard.press('m');
  await expect(workbench.part(marks.lineOrigin)).not.toHaveText(origin ?? '');
  await page.keyboard.press('/');
  await expect(workbench.part(marks.fileSearch)).toBeFocused();
});

test('files that come and go with a name are told, and a file that is gone shows what it was', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, cross-link');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText('0 changed');
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^ldap, DRBD resource/ })
    .click();
  await workbench.openTab('Inspector');
  const name = workbench.part(marks.inspector).getByLabel('Resource name', { exact: true });
  await name.fill('directory');
  await name.press('Enter');
  await workbench.openTab('Files');
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  await toggle.click();
  const gone = workbench.bundleRow('hosts/bob/etc/drbd.d/ldap.res');
  await expect(gone).toHaveAccessibleName('ldap.res, removed');
  await expect(workbench.bundleRow('hosts/bob/etc/drbd.d/directory.res')).toHaveAccessibleName(
    /^directory\.res, added/,
  );
  await gone.click();
  await expect(workbench.part(marks.fileChanges).locator('[data-kind="removed"]').first()).toContainText(
    'resource ldap',
  );
  await expect(page.getByRole('button', { name: 'Download file' })).toHaveCount(0);
});

test('a design that had errors when it was opened has nothing to be compared with, and that is said', async ({
  workbench,
  page,
}) => {
  await workbench.openDesign(example('drbd-single-primary', { 'server-alice': { hostName: 'alice.' } }));
  await workbench.openTab('Files');
  await expect(workbench.part(marks.files)).toHaveCount(0);
  await page.getByRole('region', { name: 'Errors that block the bundle' }).getByRole('button').first().click();
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^alice, Server/ })
    .click();
  await workbench.openTab('Inspector');
  const name = workbench.part(marks.inspector).getByLabel('Host name', { exact: true });
  await name.fill('alice');
  await name.press('Enter');
  await workbench.openTab('Files');
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await expect(workbench.part(marks.files)).toContainText('the design had no bundle then. An error blocks it.');
});

test('a name that no file can hold is told, with the way to its element', async ({ workbench }) => {
  const design = example('drbd-single-primary', { 'server-alice': { hostName: 'alice.' } });
  await workbench.openDesign({ ...design, waivers: waived('common/host-name-malformed', 'server-alice') });
  await workbench.openTab('Files');
  const alert = workbench.part(marks.files).getByRole('alert');
  await expect(alert).toContainText('alice: hostName "alice." cannot be written into a file.');
  await workbench.expectAccessible(marks.files);
  await alert.getByRole('button', { name: 'Show alice' }).click();
  await expect(workbench.part(marks.canvas).locator(':focus')).toHaveCount(1);
});

base('a worker that does not start is told, and tried again', async ({ page }) => {
  const workbench = new Workbench(page);
  await page.route('**/bundleWorker*', (route) => route.abort());
  await workbench.open();
  await workbench.startFrom('NAS');
  await workbench.openTab('Files');
  const alert = workbench.part(marks.files).getByRole('alert');
  await expect(alert).toContainText('Building the bundle failed.');
  await page.unroute('**/bundleWorker*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tree', { name: 'Files of the bundle' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test.use({ colorScheme: scheme });
    test('in any state of the bundle view', async ({ workbench, page }) => {
      test.slow();
      let start = (): void => {};
      const started = new Promise<void>((resolve) => (start = resolve));
      await page.route('**/bundleWorker*', async (route) => {
        await started;
        await route.continue();
      });
      await workbench.startFrom('DRBD, cross-link');
      await workbench.openTab('Files');
      await expect(workbench.part(marks.files).getByRole('progressbar', { name: 'Starting …' })).toBeVisible();
      await workbench.expectAccessible(marks.files);
      start();
      for (const path of ['cluster/cib.xml', 'cluster/pcs-setup.sh', 'README.md', 'hosts/alice/etc/drbd.conf']) {
        await workbench.openBundleFile(path);
        await expect(
          workbench
            .part(marks.fileText)
            .locator('[class*="text-"][class*="text-info"], [class*="text-accent"], [class*="italic"]')
            .first(),
        ).toBeVisible();
        await workbench.expectAccessible(marks.files);
      }
      await workbench
        .drawn(/^Data Disk/)
        .first()
        .click();
      await workbench.expectAccessible(marks.files);
      await workbench.part(marks.fileSearch).fill('alice');
      await workbench.part(marks.fileSearch).press('Enter');
      await expect(workbench.part(marks.fileText).locator('mark[data-current]')).toBeVisible();
      await workbench.expectAccessible(marks.files);
      await page.setViewportSize({ width: 390, height: 844 });
      await page.getByRole('tab', { name: 'Findings' }).first().click();
      await expect(workbench.part(marks.files)).toBeVisible();
      await workbench.expectAccessible();
    });
  });
}

function waived(ruleId: string, elementId: string): object {
  return { [`${ruleId} ${elementId}`]: { ruleId, elementId, reason: 'a lab' } };
}

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
