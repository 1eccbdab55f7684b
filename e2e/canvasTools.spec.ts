import { marks } from '../src/app/marks.ts';
import { dragTo, restOf, type Point } from './hands.ts';
import { expect, test, type Workbench } from './workbench.ts';

/** Where the view of the canvas stands: its shift and zoom. */
async function viewOf({ page }: Workbench): Promise<{ readonly x: number; readonly y: number; readonly zoom: number }> {
  const style = await page.locator('.react-flow__viewport').evaluate((element) => getComputedStyle(element).transform);
  const [zoom = Number.NaN, , , , x = Number.NaN, y = Number.NaN] = style
    .replace(/^matrix\(|\)$/g, '')
    .split(',')
    .map(Number);
  return { x, y, zoom };
}

/** An empty place of the canvas, near its upper left corner; the line at its side is dragged to make it wider. */
async function corner({ page }: Workbench): Promise<Point> {
  const area = await page.locator('.react-flow__pane').boundingBox();
  if (!area) throw new Error('The canvas is not shown.');
  return { x: area.x + 12, y: area.y + 6 };
}

test('a frame drawn over the canvas marks what it takes at once, and selects it when it is let go', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const from = await corner(workbench);
  const area = await restOf(page.locator('.react-flow__pane'));
  const marked = page.locator('.react-flow__node.selected');
  const rows = workbench.part(marks.outline).getByRole('treeitem', { selected: true });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(area.x, area.y, { steps: 4 });
  // Nearer to the edge the view would move along.
  await page.mouse.move(2 * area.x - from.x - 60, 2 * area.y - from.y - 60, { steps: 4 });
  await expect(marked).not.toHaveCount(0);
  const taken = await marked.count();
  await expect(rows).toHaveCount(0);
  await page.mouse.up();
  await expect(marked).toHaveCount(taken);
  await expect(workbench.part(marks.inspector)).toContainText(/\d+ elements selected/);
  await expect(rows).not.toHaveCount(0);

  await page.keyboard.press('Escape');
  await expect(marked).toHaveCount(0);
  await page.keyboard.press('1');
  await restOf(workbench.box(/^alice, Server/));
  await workbench.box(/^alice, Server/).click({ position: { x: 30, y: 8 } });
  await restOf(workbench.box(/^replication, Network/));
  const network = await workbench.box(/^replication, Network/).boundingBox();
  if (!network) throw new Error('The network is not shown.');
  await page.keyboard.down('Shift');
  const below = { x: network.x - 3, y: network.y + network.height + 3 };
  await dragTo(page, below, { x: network.x + network.width + 3, y: network.y - 3 });
  await page.keyboard.up('Shift');
  await expect(marked).toHaveCount(2);
  await expect(workbench.part(marks.inspector)).toContainText('2 elements selected');
});

test('the hand moves the view wherever it is laid; the wheel does what its user wants', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  const alice = workbench.box(/^alice, Server/);
  const at = await restOf(alice);
  await page.keyboard.press('h');
  await expect(page.getByRole('button', { name: 'Hand: dragging moves the view' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  const before = await viewOf(workbench);
  await dragTo(page, { x: at.x, y: at.top + 8 }, { x: at.x + 60, y: at.top + 48 });
  await expect.poll(async () => (await viewOf(workbench)).x - before.x).toBeCloseTo(60, 0);
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(/Start from/);
  await page.keyboard.press('v');
  await expect(page.getByRole('button', { name: 'Hand: dragging moves the view' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );

  await page.mouse.move(at.x, at.y);
  const still = await viewOf(workbench);
  await page.mouse.wheel(0, 50);
  await expect.poll(async () => (await viewOf(workbench)).y).toBeLessThan(still.y - 20);
  expect((await viewOf(workbench)).zoom).toBe(still.zoom);
  await page.keyboard.down('Alt');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Alt');
  await expect.poll(async () => (await viewOf(workbench)).zoom).toBeGreaterThan(still.zoom * 1.02);

  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('menuitemradio', { name: 'Zooms', exact: true }).click();
  const near = (await viewOf(workbench)).zoom;
  await page.mouse.move(at.x, at.y);
  await page.mouse.wheel(0, 100);
  await expect.poll(async () => (await viewOf(workbench)).zoom).toBeLessThan(near * 0.98);
  const shownAt = async (): Promise<number> =>
    Number.parseInt((await page.getByRole('status', { name: 'Zoom' }).textContent()) ?? '', 10);
  const figure = await restOf(workbench.figure());
  const first = await shownAt();
  await page.mouse.move(figure.x, figure.y);
  await page.mouse.wheel(0, -100);
  await expect.poll(shownAt).toBeGreaterThan(first);
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('menuitemradio', { name: 'Roomy' }).click();
  await page.reload();
  await page.getByRole('button', { name: 'Preferences' }).click();
  await expect(page.getByRole('menuitemradio', { name: 'Zooms', exact: true })).toBeChecked();
  await expect(page.getByRole('menuitemradio', { name: 'Roomy' })).toBeChecked();
  await page.keyboard.press('Escape');
  const item = await workbench.palette('server').boundingBox();
  expect(item?.height).toBeGreaterThan(36);
});

test('letters add servers and disks, F gives the figure the screen, Ctrl+F searches', async ({ workbench, page }) => {
  await workbench.startEmpty();
  await workbench.part(marks.canvas).click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('s');
  await expect(workbench.box(/^alice, Server/)).toBeVisible();
  await page.keyboard.press('d');
  await expect(workbench.box(/^Data Disk, Disk in alice/)).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.getAttribute('aria-label'))).toBe('Diagram');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('Control+f');
  await expect(page.getByPlaceholder('Search commands and elements')).toBeFocused();
});

test('the figure is copied as a PNG, and links are selected, by their keys', async ({ workbench, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await workbench.startFrom('DRBD, single-primary');
  await page.keyboard.press('Control+Shift+E');
  await expect(
    workbench.part(marks.outline).getByRole('treeitem', { name: /^alice, Server/, selected: true }),
  ).toHaveCount(0);
  await expect(page.locator('.react-flow__edge.selected')).not.toHaveCount(0);
  await page.keyboard.press('Alt+Shift+C');
  await expect(page.getByText('The PNG is on the clipboard.').first()).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
});

test('what is typed after F2 is the name, though its letters are commands elsewhere', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await workbench.box(/^Kolab Server 1, Server/).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('shdf');
  await page.keyboard.press('Enter');
  await expect(workbench.box(/^shdf, Server/)).toBeFocused();
  await expect(workbench.part(marks.undo)).toHaveAccessibleName('Undo: Rename Kolab Server 1 to shdf');
});

test('letters add nothing outside of the canvas; in the outline they go to names', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  const rows = workbench.part(marks.outline).getByRole('treeitem');
  await rows.first().focus();
  const undo = (await workbench.part(marks.undo).getAttribute('aria-label')) ?? '';
  await page.keyboard.type('szh');
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(undo);
  await workbench.openTab('Findings');
  await page.keyboard.type('sd');
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(undo);
  await rows.first().focus();
  await page.keyboard.press('b');
  await expect(workbench.part(marks.outline).getByRole('treeitem', { name: /^bob, Server/ })).toBeFocused();
});

test('a link that is drawn to an empty place offers what could be there', async ({ workbench, page }) => {
  await workbench.startEmpty();
  await workbench.part(marks.canvas).click({ position: { x: 20, y: 20 } });
  await page.keyboard.press('s');
  await page.keyboard.press('d');
  const disk = workbench.box(/^Data Disk, Disk in alice/);
  await disk.hover();
  const node = page
    .locator('.react-flow__node')
    .filter({ has: page.getByRole('button', { name: /^Data Disk, Disk in alice/ }) });
  const from = await restOf(node.locator('.react-flow__handle'));
  await dragTo(page, from, { x: from.x + 120, y: from.y + 90 });
  const dialog = page.getByRole('dialog', { name: /^Add to Data Disk/ });
  await dialog
    .getByRole('button', { name: /^Mount/ })
    .first()
    .click();
  await expect(
    workbench.part(marks.outline).getByRole('treeitem', { name: /^\/srv\/.*Mount/, selected: true }),
  ).toHaveCount(1);

  await page.keyboard.press('Control+z');
  await dragTo(page, await restOf(node.locator('.react-flow__handle')), { x: from.x + 8, y: from.y + 6 });
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('single keys can be switched off', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByRole('button', { name: 'Preferences' }).click();
  await page.getByRole('menuitemradio', { name: 'Do nothing' }).click();
  await workbench.box(/^Kolab Server 1, Server/).focus();
  const undo = (await workbench.part(marks.undo).getAttribute('aria-label')) ?? '';
  await page.keyboard.type('sdh?/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(undo);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: 'Commands' })).toBeVisible();
});

test('Space or the middle button moves the view, and nothing else', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  const at = await restOf(workbench.box(/^alice, Server/));
  const grip = { x: at.x, y: at.top + 8 };
  const before = await viewOf(workbench);
  await page.mouse.move(grip.x, grip.y);
  await page.keyboard.down('Space');
  await dragTo(page, grip, { x: grip.x + 50, y: grip.y + 30 });
  await page.keyboard.up('Space');
  await expect.poll(async () => (await viewOf(workbench)).x - before.x).toBeCloseTo(50, 0);
  await page.mouse.move(grip.x + 50, grip.y + 30);
  await page.mouse.down({ button: 'middle' });
  await page.mouse.move(grip.x + 20, grip.y + 10, { steps: 5 });
  await page.mouse.up({ button: 'middle' });
  await expect.poll(async () => (await viewOf(workbench)).x - before.x).toBeCloseTo(20, 0);
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(/Start from/);
});

test('what is selected together is dragged together', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const services = ['IMAP', 'SMTP'].map((name) => workbench.box(new RegExp(`^${name}, `)));
  for (const service of services) await service.click({ modifiers: ['Shift'] });
  const [from, to] = [await restOf(workbench.box(/^SMTP, /)), await restOf(workbench.box(/^Kolab Server 2, Server/))];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.top + 8, { steps: 8 });
  await expect(workbench.part(marks.gesture)).toContainText('Kolab Server 2');
  await page.mouse.up();
  for (const service of services) await expect(service).toHaveAccessibleName(/ in Kolab Server 2/);
  await page.keyboard.press('Control+z');
  for (const service of services) await expect(service).toHaveAccessibleName(/ in Kolab Server 1/);
});

test('a double click on the empty canvas offers what can be added', async ({ workbench, page }) => {
  await workbench.startEmpty();
  const area = await restOf(workbench.part(marks.canvas));
  await page.mouse.dblclick(area.x, area.y);
  await workbench.part(marks.menu).getByRole('menuitem', { name: 'Server' }).click();
  await expect(workbench.box(/^alice, Server/)).toBeVisible();
});

test('what is let go where it was is no step; a copy has the focus', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const service = await restOf(workbench.box(/^LDAP, /));
  await dragTo(page, service, { x: service.x + 6, y: service.y + 3 });
  await expect(workbench.part(marks.undo)).toHaveAccessibleName(/Start from/);
  // The focus alone is enough.
  await page.keyboard.press('Escape');
  await workbench.box(/^LDAP, /).focus();
  await page.keyboard.press('Control+d');
  await expect(workbench.box(/^LDAP 2, /)).toBeFocused();
});

test('Esc in a field takes back what was typed there', async ({ workbench }) => {
  await workbench.startFrom('NAS');
  await workbench.box(/^Kolab Server 2, Server/).click({ position: { x: 30, y: 8 } });
  const name = workbench.part(marks.inspector).getByLabel('Name', { exact: true });
  await name.fill('Frontend');
  await expect(workbench.box(/^Frontend, Server/)).toBeVisible();
  await name.press('Escape');
  await expect(name).toHaveValue('Kolab Server 2');
  await expect(workbench.box(/^Kolab Server 2, Server/)).toBeVisible();
});
