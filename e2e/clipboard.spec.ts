import type { Locator } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { restOf } from './hands.ts';
import { expect, test, Workbench } from './workbench.ts';

/** The outline's row of an element. */
function row(workbench: Workbench, name: RegExp): Locator {
  return workbench.part(marks.outline).getByRole('treeitem', { name });
}

test('a server is copied by keyboard: the copy has its own names and addresses, and undo takes it away', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await row(workbench, /^bob, Server/).press('Space');
  await page.keyboard.press('Control+c');
  await expect(workbench.part(marks.status)).toContainText('bob is copied.');
  await page.keyboard.press('Control+v');
  await expect(workbench.part(marks.status)).toContainText('Done: paste bob.');
  await expect(workbench.box(/^bob2, Server in kolab/)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByLabel('Host name')).toHaveValue('bob2');
  await page.keyboard.press('Control+z');
  await expect(workbench.box(/^bob2, Server/)).toHaveCount(0);
});

test('Ctrl+D duplicates, Ctrl+X moves to another place, and one undo step takes each back', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await row(workbench, /^alice, Server/).press('ArrowRight');
  await row(workbench, /^Data Disk, Disk/)
    .first()
    .click();
  await page.keyboard.press('Control+d');
  await expect(workbench.box(/^Data Disk 2, Disk in alice/)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+x');
  await expect(workbench.box(/^Data Disk 2, Disk in alice/)).toHaveCount(0);
  await row(workbench, /^bob, Server/).click();
  await page.keyboard.press('Control+v');
  await expect(workbench.box(/^Data Disk 2, Disk in bob/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(workbench.box(/^Data Disk 2, Disk/)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(workbench.box(/^Data Disk 2, Disk in alice/)).toBeVisible();
});

test('a pair is pasted into another tab, with what is replicated between its servers', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await row(workbench, /^alice, Server/).click();
  await row(workbench, /^bob, Server/).click({ modifiers: ['ControlOrMeta'] });
  await page.keyboard.press('Control+c');
  await expect(workbench.part(marks.status)).toContainText('2 elements are copied.');
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Designs' }).click();
  await second.part(marks.start).getByRole('button', { name: 'Start empty' }).click();
  await expect(second.part(marks.canvas)).toBeVisible();
  await second.page.keyboard.press('Control+v');
  await expect(second.box(/^alice, Server/)).toBeVisible();
  await expect(second.box(/^bob, Server/)).toBeVisible();
  await expect(second.part(marks.canvas).getByRole('button', { name: /^kolab .*DRBD resource/ })).toBeVisible();
});

test('Alt and drag leaves a copy in the server that it is let go on', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  const disk = await restOf(workbench.box(/^OS Disk, Disk in alice/));
  const bob = await restOf(workbench.box(/^bob, Server/));
  await page.keyboard.down('Alt');
  await page.mouse.move(disk.x, disk.y);
  await page.mouse.down();
  await page.mouse.move(bob.x, bob.top + 8, { steps: 8 });
  await expect(workbench.part(marks.gesture)).toContainText('Duplicate OS Disk');
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(workbench.box(/^OS Disk 2, Disk in bob/)).toBeVisible();
  await expect(workbench.box(/^OS Disk, Disk in alice/)).toBeVisible();
});

test('the menus copy, paste and duplicate without a key', async ({ workbench, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.startFrom('NAS');
  const menu = workbench.part(marks.menu);
  await workbench.box(/^Kolab Server 1, Server/).click({ button: 'right', position: { x: 40, y: 10 } });
  await menu.getByRole('menuitem', { name: 'Duplicate' }).click();
  await expect(workbench.box(/^Kolab Server 3, Server/)).toHaveAttribute('aria-pressed', 'true');
  await workbench.box(/^Kolab Server 2, Server/).click({ button: 'right', position: { x: 40, y: 10 } });
  await menu.getByRole('menuitem', { name: 'Copy' }).click();
  await expect(workbench.part(marks.status)).toContainText('Kolab Server 2 is copied.');
  await workbench.box(/^Kolab Server 2, Server/).click({ button: 'right', position: { x: 40, y: 10 } });
  await menu.getByRole('menuitem', { name: 'Paste' }).click();
  await expect(workbench.box(/^Kolab Server 4, Server/)).toBeVisible();
});

test('while a person types, copy and paste are about text; text that is no design is refused with the reason', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  const name = page.getByLabel('Name of the design');
  await name.fill('Mail');
  await name.selectText();
  await page.keyboard.press('Control+c');
  await name.press('End');
  await page.keyboard.press('Control+v');
  await expect(name).toHaveValue('MailMail');
  await row(workbench, /^Kolab Server 1, Server/).click();
  await page.keyboard.press('Control+v');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Cannot open the clipboard');
  await workbench.expectAccessible();
  await page.keyboard.press('Escape');
  await expect(workbench.box(/^Kolab Server 1, Server/)).toBeVisible();
});

test('DOT from the clipboard is reviewed, hostile parts are refused', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const paste = (text: string): Promise<void> =>
    page.evaluate((data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  await paste(
    '{"format":"cluster-design-part","versions":{},"roots":["a"],"outside":{},"elements":{"a":{"type":"bomb"}}}',
  );
  await expect(page.getByRole('dialog')).toContainText('no element type');
  await page.keyboard.press('Escape');
  await paste('digraph { subgraph cluster_a { label="alice"; a [label="Data Disk"] } }');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(workbench.box(/^Kolab Server 1, Server/)).toBeVisible();
});
