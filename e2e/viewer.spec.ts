import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { marks } from '../src/app/marks.ts';
import { expect, test, Workbench } from './workbench.ts';

/** What the export dialog puts on the clipboard under this name. */
async function copyFromExport(workbench: Workbench, name: string): Promise<string> {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: `Copy ${name}` }).click();
  await expect(dialog.getByRole('status')).toContainText('on the clipboard');
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a colleague looks at a design by a view-only link: findings and failures, nothing to change, nothing kept', async ({
  workbench,
  page,
  browser,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await page.getByLabel('Name of the design').fill('Mail </script> for Köln');
  const link = await copyFromExport(workbench, 'view-only link');
  const context = await browser.newContext({ serviceWorkers: 'block', viewport: { width: 1280, height: 800 } });
  const viewer = new Workbench(await context.newPage());
  await viewer.page.goto(link);
  await expect(viewer.page.getByRole('heading', { level: 1 })).toHaveText('Mail </script> for Köln');
  await expect(viewer.drawn(/^Data Disk, .*no access, in Slave/)).toBeVisible();
  await expect(viewer.part(marks.finding).first()).toBeVisible();
  await expect(viewer.part(marks.findings).getByRole('button', { name: /…$/ })).toHaveCount(0);
  await viewer.expectAccessible();
  await viewer.part(marks.finding).first().getByRole('button').first().focus();
  await viewer.page.keyboard.press('w');
  await viewer.page.keyboard.press('Enter');
  await expect(viewer.page.getByRole('dialog')).toHaveCount(0);
  await viewer.page.getByRole('tab', { name: 'Findings' }).focus();
  await viewer.page.keyboard.press('ArrowRight');
  await viewer.part(marks.failure).getByRole('button', { name: 'Fail', exact: true }).click();
  await expect(viewer.failureSteps().first()).toContainText('alice');
  await expect(viewer.drawn('Slave, failed')).toBeVisible();
  await viewer.expectAccessible();
  const kept = await viewer.page.evaluate(async () => [(await indexedDB.databases()).length, localStorage.length]);
  expect(kept).toEqual([0, 0]);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    viewer.page.getByRole('link', { name: 'Open in Quorate' }).click(),
  ]);
  await expect(opened.getByRole('dialog', { name: 'A design from a link' })).toContainText('2 × Server');
  await context.close();
});

test('S-25: the viewer says what is wrong with a link, and shows the next one', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const link = await copyFromExport(workbench, 'view-only link');
  await page.goto(link.replace(/#.*/, ''));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no design to show');
  await workbench.expectAccessible();
  await page.evaluate((hash) => location.assign(hash), new URL(link).hash.slice(0, -9));
  await expect(page.getByRole('list', { name: 'Problems' })).toContainText('damaged or was cut off');
  await page.evaluate((hash) => location.assign(hash), new URL(link).hash);
  await expect(workbench.figure()).toBeVisible();
});

test('the figure stands in a page of another host; the workbench itself lets no page frame it', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('SAN');
  const code = await copyFromExport(workbench, 'embed code');
  const address = new URL('./', page.url()).href;
  const host = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Handbook</title>${code}<iframe title="framed" src="${address}"></iframe>`);
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  try {
    const handbook = await context.newPage();
    await handbook.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    const frame = handbook.frameLocator('iframe[title="SAN with two fabrics"]');
    await expect(frame.getByRole('button', { name: /^SAN Mount/ }).first()).toBeVisible();
    await expect(frame.getByRole('tab')).toHaveCount(0);
    await expect(handbook.frameLocator('iframe[title="framed"]').getByRole('button')).toHaveCount(0);
  } finally {
    host.closeAllConnections();
    await new Promise((resolve) => host.close(resolve));
  }
});
