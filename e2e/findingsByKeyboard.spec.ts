import { canvasMark, marks, outlineMark } from '../src/app/marks.ts';
import { example, manyServers } from './examples.ts';
import { BROKEN, PROTOCOL, dialog, group, groupBy, openFindings, rows } from './findings.ts';
import { tabTo } from './hands.ts';
import { expect, test } from './workbench.ts';

test('F on a finding that nothing mends by itself says so', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const stubborn = rows(workbench)
    .filter({ hasNot: page.getByTitle('Shows what would change first (f)') })
    .first();
  await stubborn.getByRole('button').first().focus();
  await page.keyboard.press('f');
  await expect(workbench.part(marks.status)).toContainText('Nothing mends this by itself.');
  await expect(dialog(page)).toHaveCount(0);
});

test('F8 finds, E explains, F fixes with a preview, W waives and takes back', async ({ workbench, page }) => {
  await workbench.openDesign(BROKEN);
  await expect(workbench.part(marks.findingsCount)).toContainText('error');
  await page.keyboard.press('F8');
  const current = workbench.currentFinding();
  for (let step = 0; step < 20; step += 1) {
    if ((await current.getAttribute('data-rule')) === PROTOCOL) break;
    await page.keyboard.press('F8');
  }
  const finding = workbench.finding(PROTOCOL);
  await expect(finding.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('e');
  await expect(finding.getByRole('heading', { name: 'Why it hurts' })).toBeVisible();
  await page.keyboard.press('f');
  await expect(dialog(page)).toContainText('What would change');
  await page.keyboard.press('Escape');
  await expect(finding.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('f');
  await expect(dialog(page).getByRole('button', { name: 'Apply' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(finding).toHaveCount(0);
  await expect(current.getByRole('button').first(), 'the next one has the focus').toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(finding).toHaveCount(1);

  await page.keyboard.press('Home');
  for (let step = 0; step < 20; step += 1) {
    if ((await current.getAttribute('data-rule')) === PROTOCOL) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('w');
  await page.keyboard.type('A lab without data.');
  await page.keyboard.press('Control+Enter');
  await expect(finding).toHaveCount(0);
  await expect(current.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(group(workbench, 'Waived').getByRole('button')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(finding.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('w');
  await expect(finding.getByRole('button', { name: 'Waive…' })).toHaveCount(1);
});

test('an unused waiver appears when its cause has gone, and F removes it', async ({ workbench, page }) => {
  await openFindings(workbench, {
    ...example('drbd-dual-primary'),
    waivers: { [`${PROTOCOL} drbd-data`]: { ruleId: PROTOCOL, elementId: 'drbd-data', reason: 'once' } },
  });
  const unused = workbench.finding('common/waiver-unused');
  await expect(unused).toHaveCount(1);
  await tabTo(page.getByRole('searchbox'));
  await page.keyboard.type('waiver');
  await expect(rows(workbench)).toHaveCount(1);
  await page.keyboard.press('F8');
  await expect(unused.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('f');
  await page.keyboard.press('Enter');
  await expect(unused).toHaveCount(0);
  await expect(workbench.part(marks.findings), 'the focus is not lost').toBeFocused();
});

test('F8 goes round through what is shown, opens folded groups and tells where it is', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  await groupBy(page, 'By element');
  const total = await workbench.countFindings();
  const open = workbench.part(marks.findingGroup).getByRole('button', { expanded: true });
  while ((await open.count()) > 0) await open.first().click();
  await expect(rows(workbench)).toHaveCount(0);
  const key = (): Promise<string | null> => workbench.currentFinding().getAttribute('data-row');
  const seen: (string | null)[] = [];
  for (let step = 1; step <= total; step += 1) {
    await page.keyboard.press('F8');
    await expect(page.locator('[aria-live="polite"]')).toContainText(new RegExp(`^Finding \\d+ of ${total}, `));
    seen.push(await key());
  }
  expect(new Set(seen).size).toBe(total);
  await page.keyboard.press('F8');
  expect(await key()).toBe(seen[0]);
  await page.keyboard.press('Shift+F8');
  expect(await key()).toBe(seen.at(-1));
});

test('Enter goes to the element, F8 comes back to the next finding', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  await page.getByRole('searchbox').fill(PROTOCOL);
  await page.keyboard.press('F8');
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-test="${canvasMark('drbd-data')}"]`).first()).toBeFocused();
  await expect(page.locator(`[data-test="${outlineMark('drbd-data')}"]`)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('F8');
  await expect(workbench.finding(PROTOCOL).getByRole('button').first()).toBeFocused();
  const row = page.locator(`[data-test="${outlineMark('drbd-data')}"]`);
  await row.focus();
  await page.keyboard.press('!');
  await expect(rows(workbench).first().getByRole('button').first()).toBeFocused();
});

test('typing is not interrupted by F8', async ({ workbench, page }) => {
  await openFindings(workbench, BROKEN);
  const name = page.getByLabel('Name of the design');
  await name.focus();
  await page.keyboard.press('F8');
  await expect(name).toBeFocused();
  await expect(workbench.currentFinding()).toHaveCount(1);
});

test('the panel is a handful of tab stops, however long the list', async ({ workbench, page }) => {
  await openFindings(workbench, manyServers(20));
  const stops = await workbench
    .part(marks.findings)
    .evaluate(
      (panel) =>
        [...panel.querySelectorAll('a[href], button, input, select, [tabindex]')].filter(
          (element) => (element as HTMLElement).tabIndex >= 0,
        ).length,
    );
  expect(stops).toBeLessThan(11);
  expect(await rows(workbench).count()).toBeGreaterThan(20);
  expect(await page.locator(`[data-test="${marks.palette}"] [tabindex="0"]`).count()).toBe(1);
});

test('after Start empty the focus is where one goes on', async ({ workbench, page }) => {
  await tabTo(workbench.part(marks.start).getByRole('button', { name: 'Start empty' }));
  await page.keyboard.press('Enter');
  await expect(workbench.part(marks.palette)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(workbench.part(marks.palette).getByRole('button').first()).toBeFocused();
});

test('hundreds of findings: only what is near the view is on the page, the keys reach all', async ({
  workbench,
  page,
}) => {
  await openFindings(workbench, manyServers(120));
  const total = await workbench.countFindings();
  expect(total).toBeGreaterThan(500);
  expect(await rows(workbench).count()).toBeLessThan(150);
  await page.keyboard.press('Shift+F8');
  await expect(workbench.currentFinding()).toHaveAttribute('aria-posinset', String(total));
  await expect(workbench.currentFinding()).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(workbench.currentFinding()).toBeInViewport();
});
