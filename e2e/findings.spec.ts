import { marks, outlineMark } from '../src/app/marks.ts';
import { BROKEN, PORT, PROTOCOL, SAME_PORT, dialog, group, groupBy, openFindings } from './findings.ts';
import { expect, test } from './workbench.ts';

test('a finding is found, explained and fixed, and the fix is undone', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const finding = workbench.finding(PROTOCOL);
  await finding.getByRole('button', { name: 'Why' }).click();
  const page1 = finding.locator(`[data-test="${marks.explanation}"]`);
  for (const heading of ['What', 'Why it hurts', 'Bad', 'Good', 'Sources'])
    await expect(page1.getByRole('heading', { name: heading, exact: true })).toBeVisible();
  await expect(page1.getByRole('link').first()).toHaveAttribute('href', /^https:/);
  await finding.getByRole('button', { name: 'Why' }).click();
  await expect(page1).toHaveCount(0);

  await finding.getByRole('button', { name: /to protocol C/ }).click();
  const preview = dialog(page);
  await expect(preview).toContainText('What would change');
  await expect(preview.locator('dl')).toContainText(/Protocol.*A \(asynchronous\).*C \(synchronous\)/s);
  await expect(preview).toContainText(/findings? goe?s?/);
  await preview.getByRole('button', { name: 'Cancel' }).click();
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: /to protocol C/ }).click();
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expect(finding).toHaveCount(0);
  await expect(workbench.part(marks.status)).toContainText('Done: set');
  await workbench.part(marks.undo).click();
  await expect(finding).toBeVisible();
});

test('a finding is waived, its waiver is taken back, and an unused one is removed', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const before = await workbench.countFindings();
  const finding = workbench.finding(PROTOCOL);
  const waive = async (): Promise<void> => {
    await finding.getByRole('button', { name: 'Waive…' }).click();
    await dialog(page).getByRole('textbox').fill('A lab without data.');
    await dialog(page).getByRole('button', { name: 'Waive', exact: true }).click();
  };
  await waive();
  await expect(finding).toHaveCount(0);
  expect(await workbench.countFindings()).toBe(before - 1);
  await group(workbench, 'Waived').getByRole('button').click();
  await expect(finding).toContainText('Waived: A lab without data.');
  await finding.getByRole('button', { name: 'Take waiver back' }).click();
  expect(await workbench.countFindings()).toBe(before);
  await waive();
  await page
    .getByRole('toolbar', { name: 'Show' })
    .getByRole('button', { name: /waived/ })
    .click();
  await expect(group(workbench, 'Waived')).toHaveCount(0);

  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /DRBD resource/ })
    .first()
    .click();
  await workbench.openTab('Inspector');
  await workbench.part(marks.inspector).getByLabel('Protocol').selectOption('C');
  await workbench.openTab('Findings');
  const unused = workbench.finding('common/waiver-unused');
  await expect(unused).toContainText(PROTOCOL);
  await unused.getByRole('button', { name: /Remove the unused waiver/ }).click();
  await expect(dialog(page)).toContainText(/Waiver of drbd\/dual-primary-needs-protocol-c.*A lab without data/s);
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expect(unused).toHaveCount(0);
});

test('groups have counts and fold; all findings of a rule are fixed as one step', async ({ workbench, page }) => {
  await openFindings(workbench, SAME_PORT);
  await groupBy(page, 'By rule');
  const ports = group(workbench, PORT);
  await expect(workbench.finding(PORT)).toHaveCount(2);
  await expect(ports).toContainText(/2\s*errors/);
  await ports.getByRole('button', { expanded: true }).click();
  await expect(workbench.finding(PORT)).toHaveCount(0);
  await ports.getByRole('button', { name: /Fix all 2/ }).click();
  await expect(dialog(page).locator('dl')).toContainText(/TCP port.*7788/s);
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expect(ports).toHaveCount(0);
  await workbench.part(marks.undo).click();
  await expect(ports).toHaveCount(1);
  await groupBy(page, 'By element');
  await expect(group(workbench, /^ldap DRBD resource/)).toHaveCount(1);
});

test('all that can be fixed is shown first and fixed as one step', async ({ workbench, page }) => {
  await openFindings(workbench, SAME_PORT);
  const all = page.getByRole('search', { name: 'Findings' }).getByRole('button', { name: /^Fix all \d+…$/ });
  await all.click();
  await expect(dialog(page)).toContainText('2 findings go');
  await dialog(page).getByRole('button', { name: 'Apply' }).click();
  await expect(workbench.finding(PORT)).toHaveCount(0);
  await workbench.part(marks.undo).click();
  await expect(workbench.finding(PORT)).toHaveCount(2);
});

test('what is waived is told in the status bar, in the inspector and before the export', async ({
  workbench,
  page,
}) => {
  await openFindings(workbench, BROKEN);
  await workbench.finding(PROTOCOL).getByRole('button', { name: 'Waive…' }).click();
  await dialog(page).getByRole('textbox').fill('A lab without data.');
  await dialog(page).getByRole('button', { name: 'Waive', exact: true }).click();
  await expect(workbench.part(marks.findingsCount)).toContainText('1 waived');
  await page.locator(`[data-test="${outlineMark('drbd-data')}"]`).click();
  await workbench.openTab('Inspector');
  const waived = workbench.part(marks.inspector).getByRole('list', { name: 'Waived findings' });
  await expect(waived.getByRole('listitem')).toHaveText(/Waived: A lab without data\./);
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  await expect(
    page.getByRole('dialog', { name: 'Export' }).getByRole('list', { name: 'Waived findings' }),
  ).toContainText('A lab without data.');
});
