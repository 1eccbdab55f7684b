import type { Locator, Page } from '@playwright/test';
import { canvasMark, marks, outlineMark } from '../src/app/marks.ts';
import { example, manyServers } from './examples.ts';
import { tabTo } from './hands.ts';
import { expect, test, type Workbench } from './workbench.ts';

const PROTOCOL = 'drbd/dual-primary-needs-protocol-c';
const PORT = 'drbd/port-duplicate';

/** Two primaries with protocol A: an error with a fix. */
const BROKEN = example('drbd-dual-primary', { 'drbd-data': { protocol: 'A' } });
/** Two resources on one port: one rule finds something twice, and can mend it. */
const SAME_PORT = example('drbd-cross-link', { 'drbd-ldap': { port: 7788 }, 'drbd-imap': { port: 7788 } });

async function openFindings(workbench: Workbench, design: object): Promise<void> {
  await workbench.openDesign(design);
  await workbench.openTab('Findings');
  await expect(workbench.part(marks.finding).first()).toBeVisible();
}

function dialog(page: Page) {
  return page.getByRole('dialog');
}

function rows(workbench: Workbench) {
  return workbench.part(marks.finding);
}

function group(workbench: Workbench, name: string | RegExp) {
  return workbench.part(marks.findingGroup).filter({ hasText: name });
}

async function groupBy(page: Page, order: 'Worst first' | 'By element' | 'By rule'): Promise<void> {
  await page.getByLabel('Order and groups').selectOption({ label: order });
}

test.describe('by mouse', () => {
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

  test('severity, kind and words filter the list, and the filter is cleared', async ({ workbench, page }) => {
    await openFindings(workbench, BROKEN);
    const total = await workbench.countFindings();
    const shown = workbench.part(marks.findingsShown);
    await expect(shown).toHaveText(`${total} of ${total} shown`);
    const chips = page.getByRole('toolbar', { name: 'Show' });
    const infos = Number.parseInt((await chips.getByRole('button', { name: /info/ }).textContent()) ?? '', 10);
    await chips.getByRole('button', { name: /info/ }).click();
    await expect(shown).toHaveText(`${total - infos} of ${total} shown`);
    await page.getByRole('button', { name: 'Clear filter' }).click();
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

  test('a badge leads to the findings of its element', async ({ workbench, page }) => {
    await openFindings(workbench, BROKEN);
    const total = await workbench.countFindings();
    const places = [
      page.locator(`[data-test="${canvasMark('drbd-data')}"]`),
      page.locator(`[data-test="${outlineMark('drbd-data')}"]`),
      workbench.part(marks.diagram),
    ];
    for (const place of places) {
      await workbench.openTab('Inspector');
      await place.locator(`[data-test="${marks.findingsBadge}"]`).first().click();
      await expect(page.getByRole('tab', { name: 'Findings' })).toHaveAttribute('aria-selected', 'true');
      await expect(workbench.finding(PROTOCOL)).toBeVisible();
      expect(await rows(workbench).count()).toBeLessThan(total);
      await expect(rows(workbench).first().getByRole('button').first()).toBeFocused();
    }
    await page.getByRole('button', { name: /Show findings on other elements/ }).click();
    await expect(workbench.part(marks.findingsShown)).toHaveText(`${total} of ${total} shown`);
  });

  test('a folded row of the outline counts what is in it', async ({ workbench, page }) => {
    await openFindings(workbench, BROKEN);
    const row = page.locator(`[data-test="${outlineMark('drbd-data')}"]`);
    const badge = row.locator(`[data-test="${marks.findingsBadge}"]`);
    const open = await inBadge(badge);
    await row.focus();
    await page.keyboard.press('ArrowLeft');
    await expect(row).toHaveAttribute('aria-expanded', 'false');
    const folded = await inBadge(badge);
    expect(folded).toBeGreaterThanOrEqual(open);
    await badge.click();
    await expect(workbench.part(marks.findingsShown)).toHaveText(new RegExp(`^${folded} of `));
  });

  test('a badge tells errors from what is milder', async ({ workbench, page }) => {
    await openFindings(workbench, BROKEN);
    const badge = page.locator(`[data-test="${outlineMark('drbd-data')}"] [data-test="${marks.findingsBadge}"]`);
    await expect(badge).toHaveText('2+1');
    await expect(badge).toHaveAttribute('title', '2 errors, 1 warning; click to read');
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

  test('the search looks into the pages of the rules', async ({ workbench, page }) => {
    await openFindings(workbench, BROKEN);
    const total = await workbench.countFindings();
    await page.getByRole('searchbox', { name: 'Search findings' }).fill('two writers would read old blocks');
    await expect(workbench.finding(PROTOCOL)).toBeVisible();
    await expect(workbench.part(marks.findingsShown)).toHaveText(`1 of ${total} shown`);
  });
});

/** How many findings a badge stands for: "2+3" are five. */
async function inBadge(badge: Locator): Promise<number> {
  return ((await badge.textContent()) ?? '').split('+').reduce((sum, part) => sum + Number(part), 0);
}

test.describe('by keyboard', () => {
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

  test('F8 goes round through what is shown, opens folded groups and tells where it is', async ({
    workbench,
    page,
  }) => {
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
      await page.getByRole('tab', { name: 'Findings' }).first().click();
      await page.getByRole('tab', { name: 'Findings' }).last().click();
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
