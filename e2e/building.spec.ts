import { marks, outlineMark } from '../src/app/marks.ts';
import { dragTo, reachInToolbar, restOf, tabTo, type Point } from './hands.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** The dot at the side of an element's box from which links are drawn. */
async function handleOf(workbench: Workbench, name: RegExp): Promise<Point> {
  await workbench.box(name).hover();
  const node = workbench.page
    .locator('.react-flow__node')
    .filter({ has: workbench.page.getByRole('button', { name }) });
  return restOf(node.locator('.react-flow__handle'));
}

/** Builds a cluster of alice and bob with a data disk each, all by dragging from the palette. */
async function dragTwoServers(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.startEmpty();
  await dragTo(page, await restOf(workbench.palette('cluster')), await restOf(workbench.part(marks.canvas)));
  for (const host of ['alice', 'bob']) {
    const cluster = await restOf(workbench.box(/^Cluster 1, Cluster/));
    await dragTo(page, await restOf(workbench.palette('server')), { x: cluster.x, y: cluster.top + 12 });
    const server = await restOf(workbench.box(new RegExp(`^${host}, Server in Cluster 1`)));
    await dragTo(page, await restOf(workbench.palette('disk-data')), { x: server.x, y: server.top + 12 });
    await expect(workbench.box(new RegExp(`^Data Disk, Disk in ${host}`))).toBeVisible();
  }
}

async function pairByMouse(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await dragTwoServers(workbench);
  await dragTo(
    page,
    await handleOf(workbench, /^Data Disk, Disk in alice/),
    await restOf(workbench.box(/^Data Disk, Disk in bob/)),
  );
  await expect(workbench.drawn(/^One-Way Replication/)).toHaveCount(1);
}

test('an architect builds master and slave from an empty page by mouse', async ({ workbench }) => {
  await pairByMouse(workbench);
  await expect(workbench.drawn(/^Data Disk, .*read-write, in alice/)).toBeVisible();
  await expect(workbench.drawn(/^Data Disk, .*no access, in bob/)).toBeVisible();
  await expect(workbench.box(/^Data Disk, Disk in bob, not accessible/)).toBeVisible();
  await expect(workbench.part(marks.findingsCount)).toContainText('0 errors');
});

test('a refused drop says why and changes nothing', async ({ workbench, page }) => {
  await pairByMouse(workbench);
  const before = await workbench.part(marks.undo).getAttribute('aria-label');
  await dragTo(
    page,
    await handleOf(workbench, /^OS Disk, Disk in alice/),
    await restOf(workbench.box(/^Data Disk, Disk in bob/)),
  );
  await expect(page.getByRole('status').filter({ hasText: /operating system|OS disk/i })).not.toHaveCount(0);
  expect(await workbench.part(marks.undo).getAttribute('aria-label')).toBe(before);
});

test('an architect builds master and slave by keyboard alone', async ({ workbench, page }) => {
  await tabTo(workbench.part(marks.start).getByRole('button', { name: 'Start empty' }));
  await page.keyboard.press('Enter');
  for (const item of ['cluster', 'server', 'disk-data', 'server', 'disk-data']) {
    await reachInToolbar(workbench.part(marks.palette), workbench.palette(item));
    await page.keyboard.press('Enter');
  }
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  await expect(rows.filter({ hasText: 'Data Disk' })).toHaveCount(2);
  await tabTo(rows.locator('visible=true').and(page.locator('[tabindex="0"]')));
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeFocused();
  const row = page.locator('[role=treeitem]:focus');
  for (let step = 0; step < 40; step += 1) {
    if (((await row.textContent()) ?? '').startsWith('Data Disk')) break;
    const from = await row.getAttribute('data-test');
    await page.keyboard.press('ArrowDown');
    await expect(row).not.toHaveAttribute('data-test', from ?? '');
  }
  await page.keyboard.press('l');
  await page.keyboard.type('Data Disk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(workbench.drawn(/^One-Way Replication/)).toHaveCount(1);
  await expect(workbench.drawn(/^Data Disk, .*read-write, in alice/)).toBeVisible();
  await expect(workbench.drawn(/^Data Disk, .*no access, in bob/)).toBeVisible();
});

test('what the menu of a row adds is the next that a key acts on', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  await rows.filter({ hasText: 'alice' }).first().click();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Add a data disk' }).press('Enter');
  const added = page.locator('[role=treeitem][aria-selected=true]');
  await expect(added).toContainText('Data Disk');
  await expect(added).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(added.filter({ hasText: 'Data Disk' })).toHaveCount(0);
  await expect(rows.filter({ hasText: 'alice' }).first()).toBeVisible();
});

test('dual-primary with ext4 is an error, and the fixes mend it', async ({ workbench, page }) => {
  await pairByMouse(workbench);
  await workbench.drawn(/^One-Way Replication/).click();
  await workbench.openTab('Inspector');
  const inspector = workbench.part(marks.inspector);
  const act = (name: string | RegExp) => inspector.getByRole('button', { name }).click();
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /r0\/0|Volume/ })
    .first()
    .click();
  await act('Format with ext4');
  await workbench.drawn(/^One-Way Replication/).click();
  await act('Make it dual-primary');
  await expect(workbench.drawn(/^Two-Way Replication/)).toHaveCount(1);

  await workbench.openTab('Findings');
  const error = workbench.finding('drbd/dual-primary-with-local-filesystem');
  await expect(error).toBeVisible();
  await error.getByRole('button', { name: /GFS2/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Apply' }).click();
  await expect(error).toHaveCount(0);
  await expect(page.getByRole('status').filter({ hasText: 'GFS2' })).not.toHaveCount(0);
});

test('a row of the outline is the element of the canvas', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.locator(`[data-test="${outlineMark('filer-nas1')}"]`).click();
  await expect(workbench.drawn(/^NAS/).first()).toHaveAttribute('aria-pressed', 'true');
});

test('a client of an export is added by clicks, and joins no cluster', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.keyboard.press('Escape');
  await workbench.palette('server').focus();
  await page.keyboard.press('Enter');
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  const added = rows.locator('visible=true').and(page.locator('[aria-selected="true"]'));
  await expect(added).toHaveCount(1);
  await workbench.palette('mount').click();
  await workbench.openTab('Inspector');
  const inspector = workbench.part(marks.inspector);
  await inspector.getByLabel('Path', { exact: true }).fill('/srv/archive');
  await expect(inspector.getByLabel('Name', { exact: true })).toHaveValue('/srv/archive');
  const source = inspector.getByLabel('Source', { exact: true });
  const share = await source.locator('option', { hasText: 'export' }).first().textContent();
  await source.selectOption({ label: share ?? '' });
  await expect(workbench.part(marks.status)).toContainText('Changed besides:');
  await expect(workbench.part(marks.undo)).toHaveAttribute('aria-label', /Mount .* at \/srv\/archive/);
});

test('a rack names the servers that the canvas shows in their cluster', async ({ workbench, page }) => {
  await dragTwoServers(workbench);
  await workbench.part(marks.outline).getByRole('treeitem').first().focus();
  await page.keyboard.press('Escape');
  await workbench.palette('rack').click();
  await workbench.box(/^alice, Server in Cluster 1/).click({ position: { x: 60, y: 14 } });
  await workbench.openTab('Inspector');
  await workbench
    .part(marks.inspector)
    .getByLabel(/^(Place|Site)/)
    .selectOption({ label: 'rack-1' });
  await expect(workbench.part(marks.canvas)).toContainText('Holds alice in Cluster 1');
});

test('a cluster without a manager named says that Pacemaker is the default', async ({ workbench, page }) => {
  await workbench.startEmpty();
  await workbench.palette('cluster').click();
  await workbench.openTab('Inspector');
  await expect(page.getByLabel('Cluster manager').locator('option:checked')).toHaveText('Pacemaker (default)');
});

test('a design grows from element to element with Ctrl and the arrows, in canvas and outline', async ({
  workbench,
  page,
}) => {
  await workbench.startEmpty();
  await workbench.palette('server').focus();
  await page.keyboard.press('Enter');
  await workbench.box(/^alice, Server/).focus();
  const add = async (what: string): Promise<void> => {
    await page.keyboard.press('Control+ArrowRight');
    await expect(workbench.part(marks.targets)).toBeVisible();
    await page.keyboard.type(what);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(workbench.part(marks.targets)).toHaveCount(0);
  };
  await add('data disk');
  await expect(workbench.box(/^Data Disk, Disk in alice/)).toBeFocused();
  await add('mount');
  await expect(workbench.box(/^\/srv\/vdb, Mount in alice/)).toBeFocused();
  await add('imap');
  await expect(workbench.box(/^IMAP, .* in alice/)).toBeFocused();
  const row = workbench.part(marks.outline).getByRole('treeitem', { name: /^alice/ });
  await row.focus();
  await page.keyboard.press('Insert');
  await expect(page.getByRole('dialog', { name: 'Add to alice' })).toContainText('Add an OS disk to alice');
  await workbench.expectAccessible();
  await page.keyboard.type('new server');
  await expect(page.getByRole('dialog')).toContainText('There is nothing that could be added to it.');
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});
