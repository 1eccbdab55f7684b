import { marks } from '../src/app/marks.ts';
import { Fingers } from './fingers.ts';
import { restOf } from './hands.ts';
import { expect, test, type Workbench } from './workbench.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 1180, height: 820 } });

/** A free place on the canvas, below everything. */
async function freePlace(workbench: Workbench): Promise<{ x: number; y: number }> {
  const area = await workbench.part(marks.canvas).boundingBox();
  if (!area) throw new Error('There is no canvas.');
  return { x: area.x + area.width - 30, y: area.y + area.height - 30 };
}

test('one finger selects, moves the view, and drags an element to another place', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('DRBD, single-primary');
  const alice = workbench.box(/^alice, Server/);
  const before = await restOf(alice);
  await fingers.tap({ x: before.x, y: before.top + 8 });
  await expect(alice).toHaveAttribute('aria-pressed', 'true');
  const free = await freePlace(workbench);
  await fingers.drag(free, { x: free.x - 60, y: free.y - 40 });
  await expect.poll(async () => Math.round((await restOf(alice)).x - before.x)).toBe(-60);
  const disk = await restOf(workbench.box(/^OS Disk, Disk in alice/));
  const bob = await restOf(workbench.box(/^bob, Server/));
  await fingers.drag(disk, { x: bob.x, y: bob.top + 8 });
  await expect(workbench.box(/^OS Disk, Disk in alice/)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo:/ }).tap();
  await expect(workbench.box(/^OS Disk, Disk in alice/)).toBeVisible();
});

test('two fingers zoom canvas and figure', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('NAS');
  const server = workbench.box(/^Kolab Server 1, Server/);
  const middle = await restOf(server);
  const width = (await server.boundingBox())?.width ?? 0;
  await fingers.pinch(middle, 60, 180);
  await expect.poll(async () => (await server.boundingBox())?.width ?? 0).toBeGreaterThan(width * 1.5);
  const drawn = workbench.drawn(/^Kolab Server 1/).first();
  const inFigure = await restOf(drawn);
  const figureWidth = (await drawn.boundingBox())?.width ?? 0;
  await fingers.pinch(inFigure, 60, 180);
  await expect.poll(async () => (await drawn.boundingBox())?.width ?? 0).toBeGreaterThan(figureWidth * 1.5);
});

test('holding a finger on an element opens its menu, and a tap there acts', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('NAS');
  const at = await restOf(workbench.box(/^Kolab Server 1, Server/));
  await fingers.hold({ x: at.x, y: at.top + 8 }, 800);
  const menu = workbench.part(marks.menu);
  await expect(menu).toBeVisible();
  await menu.getByRole('menuitem', { name: 'Duplicate' }).tap();
  await expect(workbench.box(/^Kolab Server 3, Server/)).toBeVisible();
  await expect(menu).toHaveCount(0);
  await page.waitForTimeout(300);
  await expect(menu, 'lifting the finger does not open it again').toHaveCount(0);
});

test('a cluster of two servers is built and linked by taps alone', async ({ workbench, page }) => {
  await workbench.startEmpty();
  await workbench.palette('cluster').tap();
  for (const host of ['alice', 'bob']) {
    await workbench.box(/^Cluster 1, Cluster/).tap({ position: { x: 30, y: 12 } });
    await workbench.palette('server').tap();
    await expect(workbench.box(new RegExp(`^${host}, Server in Cluster 1`))).toBeVisible();
    await workbench.palette('disk-data').tap();
    await expect(workbench.box(new RegExp(`^Data Disk, Disk in ${host}`))).toBeVisible();
  }
  const fingers = await Fingers.on(page);
  const disk = await restOf(workbench.box(/^Data Disk, Disk in alice/));
  await fingers.hold(disk, 800);
  await workbench.part(marks.menu).getByRole('menuitem', { name: 'Link to…' }).tap();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Data Disk \(bob\)/ })
    .tap();
  await expect(workbench.part(marks.canvas).getByRole('button', { name: /^r0, DRBD resource/ })).toBeVisible();
});

test('an item is dragged from the palette onto a server with a finger', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('NAS');
  const server = await restOf(workbench.box(/^Kolab Server 2, Server/));
  const item = await restOf(workbench.palette('disk-data'));
  // Straight down it would scroll, unless the finger rests first; sideways it is picked up at once.
  await fingers.drag(item, { x: server.x, y: server.top + 8 }, 400);
  await expect(workbench.box(/^Data Disk, Disk in Kolab Server 2/)).toBeVisible();
  const first = await restOf(workbench.box(/^Kolab Server 1, Server/));
  await fingers.drag(item, { x: first.x, y: first.top + 8 });
  await expect(workbench.box(/^Data Disk, Disk in Kolab Server 1/)).toBeVisible();
});

test('several elements are selected by taps, and by a frame that a finger draws', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('DRBD, single-primary');
  await page.getByRole('button', { name: 'Select several: each click or tap adds' }).tap();
  const chips = ['fence_alice', 'fence_bob'].map((name) => workbench.box(new RegExp(`^${name}, `)));
  for (const chip of chips) await fingers.tap(await restOf(chip));
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  await fingers.tap(await restOf(workbench.box(/^fence_bob, /)));
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);

  const network = await workbench.box(/^replication, Network/).boundingBox();
  if (!network) throw new Error('The network is not shown.');
  const below = { x: network.x - 4, y: network.y + network.height + 4 };
  await fingers.drag(below, { x: network.x + network.width + 4, y: network.y - 4 });
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);

  await page.getByRole('button', { name: 'Select several: each click or tap adds' }).tap();
  await fingers.tap(await restOf(workbench.box(/^bob, Server/)));
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(1);
});

test('several elements are dragged together with a finger', async ({ workbench, page }) => {
  const fingers = await Fingers.on(page);
  await workbench.startFrom('NAS');
  await page.getByRole('button', { name: 'Select several: each click or tap adds' }).tap();
  const services = ['IMAP', 'SMTP'].map((name) => workbench.box(new RegExp(`^${name}, `)));
  for (const service of services) await fingers.tap(await restOf(service));
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  const [from, to] = [await restOf(workbench.box(/^SMTP, /)), await restOf(workbench.box(/^Kolab Server 2, Server/))];
  await fingers.drag(from, { x: to.x, y: to.top + 8 });
  for (const service of services) await expect(service).toHaveAccessibleName(/ in Kolab Server 2/);
});

test('what is tapped is 44 pixels high', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await workbench.box(/^Kolab Server 1, Server/).tap({ position: { x: 40, y: 10 } });
  const small = await page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('button, input, select, [role="tab"], [role="treeitem"]')];
    const isInText = (element: HTMLElement): boolean =>
      element.closest('.react-flow__viewport, .react-flow__attribution, svg, p, [role="treeitem"] *') !== null;
    return shown
      .filter((element) => element.checkVisibility() && !isInText(element) && !element.closest('.sr-only'))
      .filter((element) => element.tabIndex >= 0 || element.getAttribute('role') === 'treeitem')
      .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => width > 0 && (height < 43.5 || width < 43.5))
      .map(({ element, box: { width, height } }) => {
        const name = element.ariaLabel ?? element.textContent.trim().slice(0, 30);
        return `${element.tagName} ${name}: ${Math.round(width)} × ${Math.round(height)}`;
      });
  });
  expect(small).toEqual([]);
});
