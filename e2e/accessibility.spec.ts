import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

const TABS = ['Inspector', 'Findings', 'Failure', 'DOT', 'Files'] as const;
const TEMPLATES = ['DRBD, single-primary', 'DRBD, dual-primary', 'SAN', 'NAS', 'GlusterFS'];

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('on the start page and the empty canvas', async ({ workbench }) => {
      await workbench.expectAccessible();
      await workbench.startEmpty();
      await workbench.expectAccessible();
    });

    test('on every tab of the workbench', async ({ workbench }) => {
      await workbench.startFrom('DRBD, cross-link');
      for (const tab of TABS) {
        await workbench.openTab(tab);
        await workbench.expectAccessible();
      }
    });

    test('on the workbench with a selection, a failure and the list of commands', async ({ workbench, page }) => {
      await workbench.startFrom('DRBD, cross-link');
      await workbench.drawn(/^Data Disk, 50 GiB, no access/).click();
      await workbench.openTab('Inspector');
      await workbench.expectAccessible();
      await workbench.openTab('Failure');
      await workbench.part(marks.failure).getByRole('button', { name: 'Fail', exact: true }).click();
      await expect(workbench.failureSteps().first()).toBeVisible();
      await workbench.expectAccessible();
      await page.keyboard.press('Control+k');
      await expect(page.getByRole('dialog')).toBeVisible();
      await workbench.expectAccessible();
    });

    test('on dialogs', async ({ workbench, page }) => {
      await workbench.startFrom('NAS');
      await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
      await workbench.expectAccessible();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keys and help' }).click();
      await workbench.expectAccessible();
    });

    test('on other templates', async ({ workbench, page }) => {
      for (const title of TEMPLATES) {
        await page.getByRole('button', { name: 'File', exact: true }).click();
        await page.getByRole('menuitem', { name: 'New design' }).click();
        await workbench.startFrom(title);
        await workbench.expectAccessible();
      }
    });
  });
}

test('the narrow page is a workbench too', async ({ workbench, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await workbench
    .part(marks.start)
    .getByRole('button', { name: /^DRBD, cross-link/ })
    .click();
  for (const name of ['Build', 'Diagram', 'Details']) {
    await page.getByRole('tab', { name }).first().click();
    await workbench.expectAccessible();
  }
});
