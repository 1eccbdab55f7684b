import type { Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** How each menu is opened, from a workbench with a pair. Esc closes it. */
const MENUS: Readonly<Record<string, (workbench: Workbench, page: Page) => Promise<void>>> = {
  Templates: (_workbench, page) => page.getByRole('button', { name: 'Templates' }).click(),
  File: (_workbench, page) => page.getByRole('button', { name: 'File', exact: true }).click(),
  Preferences: (_workbench, page) => page.getByRole('button', { name: 'Preferences' }).click(),
  'the menu of a server': (workbench) => workbench.box(/^bob, Server/).press('m'),
  'the menu of a resource': (workbench) => workbench.box(/^kolab .*DRBD resource/).press('m'),
};

/** The same for dialogs. */
const DIALOGS: Readonly<Record<string, (workbench: Workbench, page: Page) => Promise<void>>> = {
  commands: (_workbench, page) => page.keyboard.press('Control+k'),
  'commands without a hit': async (_workbench, page) => {
    await page.keyboard.press('Control+k');
    await page.keyboard.type('nothing is called so');
  },
  help: (_workbench, page) => page.keyboard.press('?'),
  export: (_workbench, page) => page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click(),
  insert: (_workbench, page) => command(page, 'Insert a deployment'),
  paste: (_workbench, page) => command(page, 'Paste DOT or a design'),
  'import of DOT': async (_workbench, page) => {
    await command(page, 'Paste DOT or a design');
    await page.getByRole('dialog').getByRole('textbox').fill('digraph { subgraph cluster_a { label=a; x } x -> y }');
    await page.getByRole('dialog').getByRole('button', { name: 'Open' }).click();
    await expect(page.getByRole('list', { name: 'Problems' })).toBeVisible();
  },
  versions: (_workbench, page) => command(page, 'Earlier versions'),
  link: (workbench) => workbench.box(/^Data Disk, Disk in bob/).press('l'),
  move: (workbench) => workbench.box(/^bob, Server/).press('Shift+M'),
  add: (workbench) => workbench.box(/^bob, Server/).press('Insert'),
  waive: async (workbench, page) => {
    await workbench.openTab('Findings');
    await workbench.part(marks.finding).first().getByRole('button').first().focus();
    await page.keyboard.press('w');
  },
  problems: (workbench) =>
    workbench
      .part(marks.fileInput)
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[') }),
};

/** Text boxes in the place of a name. */
const RENAMING: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  'a box on the canvas': (workbench) => workbench.box(/^bob, Server/).press('F2'),
  'a row of the outline': (workbench) =>
    workbench
      .part(marks.outline)
      .getByRole('treeitem', { name: /^bob, Server/ })
      .press('F2'),
};

async function command(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const contrast of ['no-preference', 'more'] as const) {
    const look = contrast === 'more' ? `${colorScheme}, high contrast` : colorScheme;
    test(`axe finds nothing in any menu or dialog, and the focus comes back: ${look}`, async ({ workbench, page }) => {
      await page.emulateMedia({ colorScheme, contrast });
      await workbench.startFrom('DRBD, single-primary');
      for (const [name, open] of Object.entries(MENUS)) {
        await test.step(name, async () => {
          await open(workbench, page);
          await expect(page.getByRole('menu')).toBeVisible();
          await workbench.expectAccessible();
          await page.keyboard.press('Escape');
          await expect(page.getByRole('menu')).toHaveCount(0);
          await expectFocus(page);
        });
      }
      for (const [name, rename] of Object.entries(RENAMING)) {
        await test.step(name, async () => {
          await rename(workbench);
          await expect(page.getByRole('textbox', { name: 'New name of bob' })).toBeFocused();
          await workbench.expectAccessible();
          await page.keyboard.press('Escape');
          await expectFocus(page);
        });
      }
      for (const [name, open] of Object.entries(DIALOGS)) {
        await test.step(name, async () => {
          await open(workbench, page);
          const dialog = page.locator('dialog');
          await expect(dialog).toBeVisible();
          await expect(dialog.getByRole('heading').first()).toBeAttached();
          await workbench.expectAccessible();
          await page.keyboard.press('Escape');
          await expect(dialog).toHaveCount(0);
          if (name !== 'problems') await expectFocus(page);
        });
      }
    });
  }
}

/** The focus is on something that a person sees or hears of. */
async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}
