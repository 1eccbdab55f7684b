import { marks } from '../src/app/marks.ts';
import { Fingers } from './fingers.ts';
import { restOf } from './hands.ts';
import { PHONE, expectToFit, show, startFrom } from './phone.ts';
import { expect, test, Workbench } from './workbench.ts';

test.use(PHONE);

function row(workbench: Workbench, name: RegExp): ReturnType<Workbench['part']> {
  return workbench.part(marks.outline).getByRole('treeitem', { name });
}

/** Holds a finger on a row of the outline and taps an entry of its menu. */
async function choose(workbench: Workbench, name: RegExp, entry: string | RegExp): Promise<void> {
  const fingers = await Fingers.on(workbench.page);
  const element = row(workbench, name);
  await element.scrollIntoViewIfNeeded();
  await fingers.hold(await restOf(element), 800);
  await workbench.part(marks.menu).getByRole('menuitem', { name: entry }).tap();
}

test('a server is renamed, duplicated and deleted from its menu by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'DRBD, single-primary');
  await choose(workbench, /^alice, Server/, 'Rename');
  await page.getByRole('textbox', { name: 'New name of alice' }).fill('mail1');
  await page.keyboard.press('Enter');
  await expect(row(workbench, /^mail1, Server/)).toBeVisible();
  await choose(workbench, /^mail1, Server/, 'Duplicate');
  await expect(row(workbench, /^alice, Server|^mail2, Server/)).toBeVisible();
  await choose(workbench, /^bob, Server/, /^Delete/);
  await expect(row(workbench, /^bob, Server/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo: Delete bob/ }).tap();
  await expect(row(workbench, /^bob, Server/)).toBeVisible();
});

test('a server is replicated to its peer by taps', async ({ workbench }) => {
  await workbench.part(marks.start).getByRole('button', { name: 'Start empty' }).tap();
  await workbench.palette('cluster').tap();
  for (const host of ['alice', 'bob']) {
    await row(workbench, /^Cluster 1, Cluster/).tap();
    await workbench.palette('server').tap();
    await expect(row(workbench, new RegExp(`^${host}, Server`))).toBeVisible();
    if (host === 'alice') await workbench.palette('disk-data').tap();
  }
  await choose(workbench, /^alice, Server/, 'Replicate alice to bob');
  await expect(workbench.box(/^Data Disk, Disk in bob/)).toBeVisible();
  await expect(row(workbench, /DRBD resource/)).toBeVisible();
});

test('a service is cut here and pasted in another tab by taps', async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await startFrom(workbench, 'NAS');
  await choose(workbench, /^IMAP, /, /^Cut/);
  await expect(row(workbench, /^IMAP, /)).toHaveCount(0);
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Designs' }).tap();
  await startFrom(second, 'DRBD, single-primary');
  await choose(second, /^alice, Server/, /^Paste/);
  await expect(row(second, /^IMAP 2, |^IMAP, /).last()).toBeVisible();
  await page.bringToFront();
  await page.getByRole('button', { name: /^Undo: Cut IMAP/ }).tap();
  await expect(row(workbench, /^IMAP, /)).toBeVisible();
});

test('two disks get one size by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'DRBD, single-primary');
  const fingers = await Fingers.on(page);
  await page.getByRole('button', { name: 'Select several: each click or tap adds' }).tap();
  for (const host of ['alice', 'bob']) {
    await fingers.tap(await restOf(workbench.box(new RegExp(`^Data Disk, Disk in ${host}`))));
  }
  await show(workbench, 'Details');
  const inspector = workbench.part(marks.inspector);
  await expect(inspector).toContainText('2 elements selected');
  await inspector.getByLabel('Size', { exact: true }).fill('2 TiB');
  await page.getByRole('button', { name: /^Undo: Set Size of 2 elements/ }).tap();
});

test('a value that cannot be is refused beside its field on a phone', async ({ workbench }) => {
  await startFrom(workbench, 'DRBD, single-primary');
  await row(workbench, /^Data Disk, Disk/)
    .first()
    .tap();
  await show(workbench, 'Details');
  await workbench.part(marks.inspector).getByLabel('Size', { exact: true }).fill('a lot');
  await expect(workbench.part(marks.inspector).getByRole('alert')).toContainText('Not stored.');
  await workbench.expectAccessible(marks.inspector);
});

test('a held finger on the empty canvas offers what can be added there', async ({ workbench, page }) => {
  await workbench.part(marks.start).getByRole('button', { name: 'Start empty' }).tap();
  const fingers = await Fingers.on(page);
  await fingers.hold(await restOf(workbench.part(marks.canvas)), 800);
  await workbench.part(marks.menu).getByRole('menuitem', { name: 'Cluster' }).tap();
  await expect(workbench.box(/^Cluster 1, Cluster/)).toBeVisible();
});

test('a finding is waived with its reason, and an earlier version restored, by taps', async ({ workbench, page }) => {
  await page.clock.install();
  await startFrom(workbench, 'DRBD, single-primary');
  await workbench.waitUntilSaved();
  await page.clock.fastForward(61_000);
  await show(workbench, 'Details');
  await page.getByRole('tab', { name: /^Findings/ }).tap();
  const finding = workbench.finding('cluster/two-members-without-quorum-device');
  await finding.getByRole('button', { name: 'Waive…' }).tap();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('The third machine comes in spring.');
  await dialog.getByRole('button', { name: 'Waive' }).tap();
  await expect(finding).toHaveCount(0);
  await page.clock.runFor(1_000);
  await workbench.waitUntilSaved();

  await page.getByRole('button', { name: 'File', exact: true }).tap();
  await page.getByRole('menuitem', { name: 'Earlier versions' }).tap();
  const versions = page.getByRole('dialog', { name: 'Earlier versions' });
  await versions.getByRole('list', { name: 'Versions' }).getByRole('button').nth(1).tap();
  await expectToFit(workbench);
  await versions.getByRole('button', { name: 'Restore this version' }).tap();
  await expect(finding).toHaveCount(1);
});

test('the figure is laid out anew, and shows one view, by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'DRBD, single-primary');
  await show(workbench, 'Details');
  const settings = workbench.part(marks.inspector);
  await settings.getByLabel('It is about').selectOption({ label: 'Network: who talks where' });
  await settings.getByLabel('Lines').selectOption('straight');
  await show(workbench, 'Diagram');
  await expect(workbench.drawn(/192\.0\.2\.10/).first()).toBeVisible();
  await page.getByRole('button', { name: /^Undo: / }).tap();
  await page.getByRole('button', { name: /^Undo: Show network/ }).tap();
  await expect(workbench.drawn(/192\.0\.2\.10/)).toHaveCount(0);
});

test('a larger deployment is printed and given away as a page by taps', async ({ workbench, page }) => {
  await page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await workbench
    .part(marks.start)
    .getByRole('region', { name: 'Larger deployments' })
    .getByRole('button', { name: /^Kolab on all of them/ })
    .tap();
  await expect(workbench.part(marks.canvas)).toBeVisible();
  await page.getByRole('button', { name: 'File', exact: true }).tap();
  await page.getByRole('menuitem', { name: /^Print/ }).tap();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).tap();
  const exporting = page.getByRole('dialog', { name: 'Export' });
  const { bytes } = await workbench.download(() => exporting.getByRole('button', { name: 'Download HTML page' }).tap());
  expect(bytes.toString('utf8')).toContain('Kolab on all of them');
});

test('DOT is pasted, looked at and taken over by taps', async ({ workbench, page }) => {
  await startFrom(workbench, 'NAS');
  await page.getByRole('button', { name: 'File', exact: true }).tap();
  await page.getByRole('menuitem', { name: /^Paste DOT/ }).tap();
  const paste = page.getByRole('dialog');
  await paste
    .getByRole('textbox')
    .fill(
      'digraph { subgraph cluster_m { label="Master"; a [label="Data Disk", color=green] } subgraph cluster_s { label="Slave"; b [label="Data Disk", color=red] } a -> b [label="One-Way Replication"] }',
    );
  await paste.getByRole('button', { name: 'Open' }).tap();
  await page.getByRole('button', { name: 'Replace the design' }).tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(row(workbench, /^server-1, Server, Master/)).toBeVisible();
});

test('a tab that reads along takes the design over by a tap', async ({ workbench, page, context }) => {
  await startFrom(workbench, 'NAS');
  await workbench.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Edit here instead' }).tap();
  await expect(second.part(marks.banners)).toBeEmpty();
  await page.bringToFront();
  await expect(workbench.part(marks.banners)).toContainText('being edited in another tab');
});
