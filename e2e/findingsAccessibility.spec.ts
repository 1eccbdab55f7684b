import { canvasMark, marks, outlineMark } from '../src/app/marks.ts';
import { manyServers } from './examples.ts';
import { BROKEN, PROTOCOL, SAME_PORT, dialog, group, groupBy, openFindings } from './findings.ts';
import { expect, test } from './workbench.ts';

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`axe finds nothing, ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('without design, without findings', async ({ workbench }) => {
      await workbench.startEmpty();
      await workbench.openTab('Findings');
      await expect(workbench.part(marks.findings)).toContainText('An empty design');
      await workbench.expectAccessible();
      await workbench.palette('site').click();
      await expect(workbench.part(marks.findings)).toContainText('No findings.');
      await workbench.expectAccessible();
    });

    test('with findings: explained, previewed, waived', async ({ workbench, page }) => {
      await openFindings(workbench, SAME_PORT);
      await page.keyboard.press('F8');
      await page.keyboard.press('e');
      await expect(page.getByRole('heading', { name: 'Why it hurts' })).toBeVisible();
      await workbench.expectAccessible();
      await page.keyboard.press('f');
      await workbench.expectAccessible(marks.fixPreview);
      await page.keyboard.press('Escape');
      await page.keyboard.press('w');
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.type('because');
      await page.keyboard.press('Control+Enter');
      await group(workbench, 'Waived').getByRole('button').click();
      await workbench.expectAccessible(marks.findings);
    });

    test('with findings: grouped, filtered, hidden', async ({ workbench, page }) => {
      await openFindings(workbench, SAME_PORT);
      for (const order of ['By rule', 'By element'] as const) {
        await groupBy(page, order);
        await workbench.expectAccessible(marks.findings);
      }
      await page.locator(`[data-test="${outlineMark('drbd-imap')}"] [data-test="${marks.findingsBadge}"]`).click();
      await workbench.expectAccessible(marks.findings);
      await page.getByRole('searchbox').fill('nothing of the sort');
      await expect(workbench.part(marks.findings)).toContainText('The filter hides all');
      await workbench.expectAccessible(marks.findings);
    });

    test('with hundreds', async ({ workbench }) => {
      await openFindings(workbench, manyServers(100));
      await workbench.expectAccessible(marks.findings);
    });

    test('on a narrow screen, where tapping is enough', async ({ workbench, page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await workbench.openDesign(BROKEN);
      await page.getByRole('tab', { name: 'Details' }).click();
      await page.getByRole('tab', { name: 'Findings' }).click();
      const finding = workbench.finding(PROTOCOL);
      await finding.getByRole('button', { name: 'Why' }).click();
      await expect(finding.getByRole('heading', { name: 'Why it hurts' })).toBeVisible();
      await workbench.expectAccessible();
      for (const order of ['By rule', 'Worst first'] as const) {
        await groupBy(page, order);
        const width = await workbench.part(marks.findings).evaluate((panel) => panel.getBoundingClientRect().width);
        expect(width, 'nothing makes the page wider than the screen').toBeLessThanOrEqual(390);
      }
      await finding.getByRole('button', { name: /to protocol C/ }).click();
      await workbench.expectAccessible();
      await dialog(page).getByRole('button', { name: 'Cancel' }).click();
      await finding.getByRole('button', { name: 'Go to it' }).click();
      await expect(page.getByRole('tab', { name: 'Build' })).toHaveAttribute('aria-selected', 'true');
      await expect(page.locator(`[data-test="${canvasMark('drbd-data')}"]`).first()).toBeFocused();
    });
  });
}
