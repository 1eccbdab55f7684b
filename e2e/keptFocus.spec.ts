import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('the focus stays near what has gone: a finding, a box, the whole workbench', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Findings');
  const finding = workbench.finding('cluster/two-members-without-quorum-device').getByRole('button').first();
  await workbench.box(/^kolab, Cluster/).click({ position: { x: 40, y: 8 } });
  await finding.focus();
  await page.keyboard.press('Delete');
  await expect(finding, 'keys of a list delete no element').toBeFocused();
  await page.keyboard.press('Control+x');
  await expect(finding).toHaveCount(0);
  const focused = page.locator(':focus');
  await expect(focused).toHaveCount(1);
  expect(
    await focused.evaluate((element, details) => element.closest(`[data-test="${details}"]`) !== null, marks.details),
  ).toBe(true);

  await page.keyboard.press('Control+z');
  await workbench.box(/^kolab, Cluster/).focus();
  await page.keyboard.press('Delete');
  await expect(page.locator('[data-test="canvas"] :focus')).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(workbench.part(marks.start)).toBeVisible();
  await expect(page.locator('main :focus')).toHaveCount(1);
});

test('the focus comes back from the full screen', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const box = workbench.box(/^Kolab Server 2, Server/);
  await box.focus();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
  await expect(box).toBeFocused();
});

test('a dialog that a menu has opened gives the focus back to the button of the menu, each time', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  const file = page.getByRole('button', { name: 'File', exact: true });
  for (const entry of ['Paste DOT or a design…', 'Earlier versions…', 'Paste DOT or a design…']) {
    await file.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: entry }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(file).toBeFocused();
  }
});

test('what is chosen from the menu of an element leaves the focus where the element was', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  const box = workbench.box(/^Kolab Server 2, Server/);
  for (const entry of ['Link to… L', 'Move to… Shift+M']) {
    await box.focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(box).toBeFocused();
  }
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Delete Del' }).press('Enter');
  await expect(box).toHaveCount(0);
  await expect(workbench.part(marks.canvas).locator(':focus')).toHaveCount(1);

  const row = page.getByRole('treeitem', { name: /^Kolab Server 1, Server/ });
  await row.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Delete Del' }).press('Enter');
  await expect(row).toHaveCount(0);
  await expect(workbench.part(marks.outline).locator(':focus')).toHaveCount(1);
});

test('the focus stays with the designs of the start page', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByRole('button', { name: 'Designs' }).click();
  const designs = workbench.part(marks.keptDesigns);
  const choose = async (entry: string): Promise<void> => {
    await designs
      .getByRole('button', { name: /^More for NAS/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: entry }).press('Enter');
  };
  await choose('Duplicate');
  await expect(designs.getByRole('listitem')).toHaveCount(2);
  await expect(designs.getByRole('button', { name: /^More for NAS/ }).nth(1)).toBeFocused();
  await choose('Rename');
  await page.keyboard.type('Storage');
  await page.keyboard.press('Enter');
  const renamed = designs.getByRole('listitem').filter({ hasText: 'Storage' });
  await expect(renamed.getByRole('button', { name: /^More/ })).toBeFocused();
  await choose('Delete');
  await expect(designs.getByRole('listitem')).toHaveCount(1);
  await expect(designs.getByRole('listitem').locator(':focus')).toHaveCount(1);
});

test('a notice stays while it has the focus or the pointer, and gives the focus back', async ({ workbench, page }) => {
  await page.clock.install();
  await workbench.startFrom('DRBD, cross-link');
  const row = workbench.part(marks.outline).getByRole('treeitem').first();
  const dismiss = workbench.part(marks.status).getByRole('button', { name: 'Dismiss' });
  await row.focus();
  await page.keyboard.press('Control+c');
  await dismiss.focus();
  await page.clock.runFor(30_000);
  await expect(dismiss).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dismiss).toHaveCount(0);
  await expect(row).toBeFocused();

  await page.keyboard.press('Control+c');
  await dismiss.hover();
  await page.clock.runFor(30_000);
  await expect(dismiss).toBeVisible();
  await page.mouse.move(2, 2);
  await page.clock.runFor(6_000);
  await expect(dismiss).toHaveCount(0);
});

test('Alt+Enter leads into the inspector from any tab, whatever is selected', async ({ workbench, page }) => {
  await workbench.startFrom('GlusterFS');
  const inspector = workbench.part(marks.inspector);
  const selections = { nothing: 'Control+Shift+a', 'elements of several types': 'Control+a' };
  for (const [what, key] of Object.entries(selections)) {
    await workbench.part(marks.outline).getByRole('treeitem').first().focus();
    await page.keyboard.press(key);
    await workbench.openTab('Findings');
    await page.getByRole('tabpanel', { name: /^Findings/ }).focus();
    await page.keyboard.press('Alt+Enter');
    await expect(inspector.locator(':focus'), what).toHaveCount(1);
  }
});

test('who leaves the box of a new name for another field or menu stays there, and the name is taken', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const title = page.getByLabel('Name of the design');
  const servers = workbench.part(marks.outline).getByRole('treeitem', { name: /, Server/ });
  for (const [place, name] of [
    [workbench.box(/^bob, Server/), 'robert'],
    [servers.filter({ hasText: 'robert' }), 'rita'],
  ] as const) {
    await place.focus();
    await page.keyboard.press('F2');
    await page.keyboard.type(name);
    await title.click();
    await page.keyboard.type('sd');
    await expect(title).toBeFocused();
    await expect(servers).toHaveCount(2);
    await expect(servers.filter({ hasText: name })).toBeVisible();
  }
  await servers.filter({ hasText: 'rita' }).focus();
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: 'Templates' }).click();
  await expect(page.getByRole('menuitem', { name: /^GlusterFS/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  const box = workbench.box(/^rita, Server/);
  await box.focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('ruth');
  await page.keyboard.press('Tab');
  await expect(workbench.box(/^ruth, Server/)).toBeVisible();
  await expect(workbench.part(marks.canvas).locator(':focus')).toHaveCount(1);

  await workbench.box(/^ruth, Server/).click({ position: { x: 40, y: 8 } });
  await workbench.openTab('Inspector');
  const field = workbench.part(marks.inspector).getByLabel('Name', { exact: true });
  await field.fill('  ');
  await expect(workbench.part(marks.inspector)).toContainText('Every element has a name.');
  await field.press('Escape');
  await expect(workbench.box(/^ruth, Server/)).toBeVisible();
});
