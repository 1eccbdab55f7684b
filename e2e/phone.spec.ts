import { marks } from '../src/app/marks.ts';
import { Fingers } from './fingers.ts';
import { restOf } from './hands.ts';
import { PHONE, expectToFit, show, startFrom } from './phone.ts';
import { expect, test } from './workbench.ts';

test.use(PHONE);

test('the tour is taken by taps: it shows on the way what a phone shows one at a time', async ({ workbench, page }) => {
  await page.getByRole('region', { name: 'Tour' }).getByRole('button', { name: 'Take the tour' }).tap();
  const card = workbench.part(marks.tour);
  await expect(card.getByRole('heading')).toHaveText('Build');
  await expect(workbench.part(marks.palette)).toBeInViewport();
  await card.getByRole('button', { name: 'Next' }).tap();
  await expect(workbench.part(marks.canvas)).toBeInViewport();
  await card.getByRole('button', { name: 'Next' }).tap();
  await expect(workbench.part(marks.diagram)).toBeInViewport();
  await expectToFit(workbench);
  for (const title of ['Judge', 'Let it fail', 'Generate']) {
    await card.getByRole('button', { name: 'Next' }).tap();
    await expect(card.getByRole('heading')).toHaveText(title);
    await expect(card).toBeInViewport({ ratio: 1 });
  }
  await card.getByRole('button', { name: 'Begin' }).tap();
  await expect(card).toHaveCount(0);
});

test('a SAN is inserted to measure and undone, and an element renamed, by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'NAS');
  await page.getByRole('button', { name: 'Templates' }).tap();
  await page.getByRole('menuitem', { name: /^Insert into this design/ }).tap();
  const dialog = page.getByRole('dialog', { name: 'Insert into this design' });
  await dialog.locator('label').filter({ hasText: /^SAN/ }).tap();
  await dialog.getByLabel('Servers', { exact: true }).fill('3');
  await expectToFit(workbench);
  await dialog.getByRole('button', { name: 'Insert' }).tap();
  await expect(dialog).toHaveCount(0);
  const count = workbench.part(marks.outline).getByRole('treeitem', { name: /, Server/ });
  const added = await count.count();
  await page.getByRole('button', { name: /^Undo:/ }).tap();
  await expect.poll(() => count.count()).toBe(added - 3);

  const fingers = await Fingers.on(page);
  await fingers.hold(await restOf(workbench.box(/^OS Disk, Disk in Kolab Server 1/)), 800);
  await workbench.part(marks.menu).getByRole('menuitem', { name: 'Rename' }).tap();
  const name = page.getByRole('textbox', { name: 'New name of OS Disk' });
  const box = await name.boundingBox();
  expect(box?.height, 'what is typed is read, however small the box is').toBeGreaterThanOrEqual(40);
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
  await name.fill('system');
  await page.keyboard.press('Enter');
  await expect(workbench.box(/^system, Disk in Kolab Server 1/)).toBeVisible();
});

test('a failure is played and the picture saved by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'DRBD, single-primary');
  await show(workbench, 'Details');
  await page.getByRole('tab', { name: 'Failure' }).tap();
  await workbench.part(marks.failure).getByRole('button', { name: 'Fail', exact: true }).tap();
  await expect(workbench.failureSteps().first()).toContainText('alice');
  await show(workbench, 'Diagram');
  await expect(workbench.drawn(/^Slave, .*failed|^Master, .*failed/)).toBeVisible();
  await expectToFit(workbench);
  await page.getByRole('button', { name: 'Export', exact: true }).tap();
  const exporting = page.getByRole('dialog', { name: 'Export' });
  const { name, bytes } = await workbench.download(() => exporting.getByRole('button', { name: 'Download PNG' }).tap());
  expect(name).toBe('drbd-single-primary.png');
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  await expectToFit(workbench);
  await exporting.getByRole('button', { name: 'Close' }).tap();
});

test('a finger moves the figure under it, and a tap there shows the fields of what it means', async ({
  workbench,
  page,
}) => {
  await startFrom(workbench, 'DRBD, single-primary');
  const fingers = await Fingers.on(page);
  await show(workbench, 'Diagram');
  const master = workbench.drawn(/^Data Disk, .*read-write/).first();
  const before = await restOf(master);
  await fingers.drag(before, { x: before.x + 40, y: before.y + 50 });
  await expect.poll(async () => Math.round((await restOf(master)).y - before.y)).toBe(50);
  await page.getByRole('button', { name: 'Fit the figure' }).tap();
  await expect.poll(async () => Math.round((await restOf(master)).y - before.y)).toBe(0);
  await master.tap();
  await show(workbench, 'Details');
  await expect(workbench.part(marks.inspector).getByLabel('Name', { exact: true })).toHaveValue('Data Disk');
});
