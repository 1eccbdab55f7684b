import { marks } from '../src/app/marks.ts';
import { tabTo } from './hands.ts';
import { expect, test } from './workbench.ts';

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
  const focused = tree.locator(':focus');
  const gluster = tree.getByRole('treeitem', { name: /^gluster, / });
  for (let step = 0; step < 9; step += 1) {
    if (await gluster.evaluate((row) => row === document.activeElement)) break;
    const from = await focused.getAttribute('data-path');
    await page.keyboard.press('g');
    await expect(focused).not.toHaveAttribute('data-path', from ?? '');
    await expect(focused).toHaveAccessibleName(/^g/);
  }
  await expect(gluster).toBeFocused();
  // A key has its effect with the next frame; a hand is slower than that.
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveAttribute('data-path', 'gluster/clients.sh');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveAttribute('data-path', 'gluster/setup-gv0.assert');
  await page.keyboard.press('Enter');
  const text = workbench.part(marks.fileText);
  await expect(text).toHaveAccessibleName('Lines of gluster/setup-gv0.assert');
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
