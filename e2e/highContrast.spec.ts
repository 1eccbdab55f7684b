import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing with high contrast, ${scheme}, on start page, findings, inspector and export`, async ({
    workbench,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme, contrast: 'more' });
    await workbench.open();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
    await workbench.expectAccessible();
    await expectStrong(page);
    await workbench.startFrom('DRBD, cross-link');
    await workbench.drawn(/^Data Disk, 50 GiB, no access/).click();
    await workbench.expectAccessible();
    await workbench.openTab('Findings');
    await workbench.expectAccessible();
    await expectStrong(page);
    await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
    await workbench.expectAccessible();
    await expectStrong(page);
  });
}

test('a reader asks for more contrast in the menu or by a command, and gets it again the next time', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  const html = page.locator('html');
  const frame = workbench.figure().locator('rect[stroke]').first();
  const before = (await frame.getAttribute('stroke')) ?? '';
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('high contrast');
  await page.keyboard.press('Enter');
  await expect(html).toHaveAttribute('data-contrast', 'more');
  await expect(frame).not.toHaveAttribute('stroke', before);

  await page.getByRole('button', { name: 'Preferences' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'High contrast' })).toBeChecked();
  await workbench.expectAccessible();
  await page.getByRole('menuitemradio', { name: 'Normal contrast' }).click();
  await expect(frame).toHaveAttribute('stroke', before);
  await page.getByRole('button', { name: 'Preferences' }).press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark' }).press('Enter');
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await workbench.waitUntilSaved();
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  await expect(html).toHaveAttribute('data-contrast', 'normal');
});

test('with the colours of the system, what is selected has a frame and the figure keeps its own', async ({
  workbench,
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await workbench.startFrom('NAS');
  const widthOf = (mark: string, selector: string): Promise<string> =>
    workbench
      .part(mark)
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).outlineWidth);
  await workbench.part(marks.outline).getByRole('treeitem').first().click();
  expect(await widthOf(marks.outline, '[aria-selected="true"]')).toBe('2px');
  const paper = await workbench.part(marks.diagram).evaluate((pane) => {
    const text = pane.querySelector('text');
    return { ink: text?.getAttribute('fill'), shown: text && getComputedStyle(text).fill };
  });
  expect(paper.ink).toBe('#17202b');
  expect(paper.shown).toBe('rgb(23, 32, 43)');
});

/** Fails where a text stands out by less than 7 to 1, or 4.5 to 1 if it is large (WCAG 2.2, 1.4.6). */
async function expectStrong(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withRules(['color-contrast-enhanced'])
    .setLegacyMode()
    .analyze();
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
}
