import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('several disks get one size as one step, by keyboard; what differs is said, what must differ is not offered', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  const disks = rows.filter({ hasText: 'Disk' });
  await disks.first().press('Space');
  for (const at of [1, 2, 3]) await disks.nth(at).press('Space');
  const inspector = workbench.part(marks.inspector);
  await expect(inspector).toContainText('4 elements selected');
  const size = inspector.getByLabel('Size', { exact: true });
  await expect(size).toHaveAttribute('placeholder', 'different values');
  await expect(inspector.getByLabel('Purpose', { exact: true })).toHaveValue('\u0000');
  for (const unshared of ['Device', 'Server']) {
    await expect(inspector.getByLabel(unshared, { exact: true })).toHaveCount(0);
  }
  await size.focus();
  await page.keyboard.type('1 TiB');
  await page.keyboard.press('Tab');
  await expect(workbench.drawn(/^Data Disk, 1 TiB/)).toHaveCount(2);
  await workbench.expectAccessible(marks.inspector);
  await page.getByRole('button', { name: /^Undo: Set Size of 4 elements/ }).click();
  await expect(workbench.drawn(/^Data Disk, 500 GiB/)).toHaveCount(2);
});

test('elements of several types are not edited together', async ({ workbench }) => {
  await workbench.startFrom('NAS');
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  await rows.filter({ hasText: 'OS Disk' }).first().press('Space');
  await rows.filter({ hasText: 'NFS Mount' }).first().press('Space');
  await expect(workbench.part(marks.inspector)).toContainText('Elements of one type can be edited together.');
});

test('several elements are moved together by keyboard', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const rows = workbench.part(marks.outline);
  await rows.getByRole('treeitem', { name: /^IMAP, / }).click();
  await rows.getByRole('treeitem', { name: /^SMTP, / }).click({ modifiers: ['Control'] });
  await rows.getByRole('treeitem', { name: /^SMTP, / }).press('Shift+M');
  await page.keyboard.type('Server 2');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  for (const name of ['IMAP', 'SMTP'])
    await expect(workbench.box(new RegExp(`^${name}, `))).toHaveAccessibleName(/ in Kolab Server 2/);
});
