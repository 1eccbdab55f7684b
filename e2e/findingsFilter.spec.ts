import { marks } from '../src/app/marks.ts';
import { BROKEN, PROTOCOL, openFindings, rows } from './findings.ts';
import { expect, test } from './workbench.ts';

test('severity, kind and words filter the list, and the filter is cleared', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const total = await workbench.countFindings();
  const shown = workbench.part(marks.findingsShown);
  await expect(shown).toHaveText(`${total} of ${total} shown`);
  const chips = page.getByRole('toolbar', { name: 'Show' });
  for (const severity of [/error/, /warning/, /info/]) {
    const chip = chips.getByRole('button', { name: severity });
    const count = Number.parseInt((await chip.textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(0);
    await chip.click();
    await expect(shown).toHaveText(`${total - count} of ${total} shown`);
    await page.getByRole('button', { name: 'Clear filter' }).click();
  }
  await page.getByLabel('Kind').selectOption('drbd');
  await expect(rows(workbench).first()).toBeVisible();
  for (const row of await rows(workbench).all()) await expect(row).toHaveAttribute('data-rule', /^drbd\//);
  await page.getByRole('searchbox', { name: 'Search findings' }).fill('protocol-c');
  await expect(rows(workbench)).toHaveCount(1);
  await workbench.openTab('Inspector');
  await workbench.openTab('Findings');
  await expect(rows(workbench), 'the filter stays').toHaveCount(1);
  await page.getByRole('searchbox').fill('xyzzy');
  await expect(workbench.part(marks.findings)).toContainText(`The filter hides all ${total} findings.`);
  await page.getByRole('button', { name: 'Clear filter' }).last().click();
  await expect(shown).toHaveText(`${total} of ${total} shown`);
});

test('the search looks into the pages of the rules', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const total = await workbench.countFindings();
  await page.getByRole('searchbox', { name: 'Search findings' }).fill('two writers would read old blocks');
  await expect(workbench.finding(PROTOCOL)).toBeVisible();
  await expect(workbench.part(marks.findingsShown)).toHaveText(`1 of ${total} shown`);
});
