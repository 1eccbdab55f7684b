import { marks } from '../src/app/marks.ts';
import { restOf } from './hands.ts';
import { expect, test } from './workbench.ts';

test('Ctrl+K shows a tab with the focus in it, adds elements, and finds the bundle by its words', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const run = async (search: string, name: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(search);
    await expect(page.getByRole('option', { name })).toBeVisible();
    await page.getByRole('option', { name }).click();
  };
  await run('show files', 'Show Files');
  await expect(page.getByRole('tab', { name: 'Files' })).toBeFocused();
  await run('server', 'Add Server');
  await expect(workbench.part(marks.outline).getByRole('treeitem', { selected: true })).toHaveAccessibleName(/Server/);
  await run('zip', 'Download bundle…');
  const exporting = page.getByRole('dialog', { name: 'Export' });
  await expect(exporting.getByRole('button', { name: 'Download bundle' })).toBeFocused();
  await page.keyboard.press('Escape');
  await run('copy link', 'Copy link…');
  await expect(exporting.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await page.keyboard.press('Escape');
  await run('earlier', 'Earlier versions…');
  await expect(page.getByRole('dialog')).toContainText(/versions/i);
  await page.keyboard.press('Escape');
  await run('two fabrics', 'SAN with two fabrics');
  await page.getByRole('button', { name: 'Designs', exact: true }).click();
  await expect(workbench.part(marks.keptDesigns)).toContainText('DRBD, single-primary');
});

test('keys look closer, show all, search, edit fields and turn the theme; while a person types they are letters', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const alice = workbench.part(marks.canvas).getByRole('button', { name: /^alice, Server/ });
  const width = async (): Promise<number> => (await restOf(alice)).x && ((await alice.boundingBox())?.width ?? 0);
  await alice.click({ position: { x: 40, y: 10 } });
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.1);
  await page.keyboard.press('1');
  await expect.poll(width).toBeCloseTo(before, 0);
  await page.keyboard.press('2');
  await expect.poll(width).toBeGreaterThan(before * 1.1);
  await page.keyboard.press('Alt+Enter');
  const first = workbench.part(marks.inspector).locator('input, select, textarea').first();
  await expect(first).toBeFocused();
  const shown = await first.inputValue();
  await first.press('End');
  await page.keyboard.type('+-012/');
  await expect(first).toHaveValue(`${shown}+-012/`);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await workbench
    .part(marks.canvas)
    .getByRole('button', { name: /^bob, Server/ })
    .focus();
  const isDark = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset['theme']);
  const theme = await isDark();
  await page.keyboard.press('Alt+Shift+D');
  await expect.poll(isDark).not.toBe(theme);
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});

test('what a command adds has the focus, so that the next letter works on it; nothing replaces a design by the way', async ({
  workbench,
  page,
}) => {
  await workbench.startEmpty();
  const run = async (search: string): Promise<void> => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type(search);
    await page.keyboard.press('Enter');
  };
  await run('add cluster');
  await expect(workbench.box(/^Cluster 1, Cluster/)).toBeFocused();
  await page.keyboard.press('s');
  await expect(workbench.box(/^alice, Server in Cluster 1/)).toBeVisible();
  for (const host of ['alice', 'bob']) {
    if (host === 'bob') {
      await workbench.box(/^Cluster 1, Cluster/).focus();
      await page.keyboard.press('Space');
      await run('add server');
    }
    await workbench.box(new RegExp(`^${host}, Server`)).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Space');
    await page.keyboard.press('d');
    await expect(workbench.box(new RegExp(`^Data Disk, Disk in ${host}`))).toBeVisible();
  }
  await workbench.box(/^Data Disk, Disk in alice/).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await run('drbd');
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(/DRBD resource|Replicate/i);
  await expect(workbench.part(marks.inspector)).toContainText(/DRBD (resource|volume|replica)/);
  await expect(workbench.box(/^alice, Server in Cluster 1/)).toBeVisible();
});
