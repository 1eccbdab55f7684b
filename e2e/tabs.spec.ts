import { marks } from '../src/app/marks.ts';
import { expect, test, Workbench } from './workbench.ts';

const NAME = 'Name of the design';

test('a second tab reads along, takes over, and nothing is lost', async ({ workbench, page, context }) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await expect(second.part(marks.banners)).toContainText('being edited in another tab');
  await expect(second.part(marks.saveState)).toHaveText('read only');
  await second.drawn(/^Kolab Server 1/).click();
  await second.page.keyboard.press('Delete');
  await expect(second.part(marks.status)).toContainText('Take it over');
  await expect(second.drawn(/^Kolab Server 1/)).toBeVisible();
  await second.expectAccessible(marks.banners);

  await page.getByLabel(NAME).fill('Seen in both');
  await expect(second.page.getByLabel(NAME)).toHaveValue('Seen in both');

  // Not yet written when the other tab takes over.
  await page.getByLabel(NAME).fill('Typed last');
  await second.page.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(second.part(marks.banners)).toBeEmpty();
  await expect(second.page.getByLabel(NAME)).toHaveValue('Typed last');
  await expect(workbench.part(marks.banners)).toContainText('being edited in another tab');
  await second.page.getByLabel(NAME).fill('Changed by the second');
  await expect(page.getByLabel(NAME)).toHaveValue('Changed by the second');
});

test('the tab that reads along may edit when the other is closed', async ({ workbench, page, context }) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await expect(second.part(marks.banners)).toContainText('being edited in another tab');
  await page.close();
  await expect(second.part(marks.status)).toContainText('You can edit this design here now');
  await expect(second.part(marks.banners)).toBeEmpty();
});

test('a tab that does not answer is passed over, and keeps what it did as a design of its own', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await expect(second.part(marks.banners)).toContainText('being edited in another tab');
  // The first tab hears nothing and writes nothing, as if it slept.
  await page.evaluate(() => {
    const sleep = Date.now() + 6_000;
    setTimeout(() => {
      while (Date.now() < sleep);
    }, 0);
    const box = document.querySelector<HTMLInputElement>('input[aria-label="Name of the design"]');
    const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    setValue?.call(box, 'Typed before the sleep');
    box?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await second.page.getByRole('button', { name: 'Edit here instead' }).click();
  await expect(second.part(marks.banners)).toBeEmpty();
  await second.page.getByLabel(NAME).fill('By the second');
  await expect(second.part(marks.saveState)).toHaveText(/saved \d/);
  await expect(page.getByLabel(NAME)).toHaveValue('Typed before the sleep (this tab)');
  await expect(second.page.getByLabel(NAME)).toHaveValue('By the second');
});

test('a tab that is killed in the middle of an edit loses nothing', async ({ workbench, page, context }) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  const client = await context.newCDPSession(page);
  // The database gets nothing of it before the tab is gone.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new Error('too late');
    };
  });
  await page.getByLabel(NAME).pressSequentially(' of Example Ltd');
  const typed = await page.getByLabel(NAME).inputValue();
  const crashed = page.waitForEvent('crash');
  client.send('Page.crash').catch(() => undefined);
  await crashed;
  const second = new Workbench(await context.newPage());
  await second.open();
  await expect(second.page.getByLabel(NAME)).toHaveValue(typed);
  await expect(second.drawn(/^NFS Mount,/)).toHaveCount(2);
});

test('the status bar tells when the design was kept', async ({ workbench }) => {
  await workbench.startFrom('NAS');
  await expect(workbench.part(marks.saveState)).toHaveText(/saved \d{1,2}:\d{2}/);
});

test('undo that leads back to a design which another tab has changed meanwhile shows what that has made of it', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(workbench.drawn('Switch A', true)).toBeVisible();
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Designs' }).click();
  await second.part(marks.keptDesigns).getByRole('button', { name: 'Open NAS', exact: true }).click();
  await expect(second.page.getByLabel(NAME)).toHaveValue('NAS');
  await second.page.getByLabel(NAME).fill('Newer');
  await second.waitUntilSaved();
  await expect(second.part(marks.saveState)).toHaveAttribute('data-phase', 'saved');
  await second.page.close();
  await workbench.part(marks.undo).click();
  await expect(page.getByLabel(NAME)).toHaveValue('Newer');
  await page.getByLabel(NAME).fill('Newer still');
  await workbench.waitUntilSaved();
  await page.getByRole('button', { name: 'Designs' }).click();
  await expect(workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 })).toHaveText([
    'Newer still',
    'SAN with two fabrics',
  ]);
});
