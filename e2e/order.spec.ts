import { marks } from '../src/app/marks.ts';
import { Fingers } from './fingers.ts';
import { dragTo, restOf } from './hands.ts';
import { expect, test, type Workbench } from './workbench.ts';

const SERVERS = /^(alice|bob), Server/;

/** The servers from the left to the right, as the canvas shows them. */
async function shown(workbench: Workbench): Promise<string[]> {
  const boxes = await workbench.box(SERVERS).all();
  const placed = await Promise.all(
    boxes.map(async (box) => ({ name: (await box.getAttribute('aria-label')) ?? '', at: await box.boundingBox() })),
  );
  placed.sort((a, b) => (a.at?.x ?? 0) - (b.at?.x ?? 0) || (a.at?.y ?? 0) - (b.at?.y ?? 0));
  return placed.map(({ name }) => name.split(',')[0] ?? '');
}

test('a server is put before its neighbour by mouse, and the outline follows', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  expect(await shown(workbench)).toEqual(['alice', 'bob']);
  const [alice, bob] = [await restOf(workbench.box(/^alice, Server/)), await restOf(workbench.box(/^bob, Server/))];
  const edge = (await workbench.box(/^alice, Server/).boundingBox())?.x ?? 0;
  await dragTo(page, { x: bob.x, y: bob.top + 8 }, { x: edge + 4, y: alice.top + 8 });
  await expect.poll(() => shown(workbench)).toEqual(['bob', 'alice']);
  const rows = workbench.part(marks.outline).getByRole('treeitem', { name: SERVERS });
  await expect(rows.first()).toHaveAccessibleName(/^bob/);
  await page.getByRole('button', { name: /^Undo: Reorder bob/ }).click();
  await expect.poll(() => shown(workbench)).toEqual(['alice', 'bob']);
});

test('Alt and the arrows change the order, on the canvas and in the outline; at the end it says so', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  const alice = workbench.box(/^alice, Server/);
  await alice.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(() => shown(workbench)).toEqual(['bob', 'alice']);
  await expect(alice).toBeFocused();
  const row = workbench.part(marks.outline).getByRole('treeitem', { name: /^alice, Server/ });
  await row.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => shown(workbench)).toEqual(['alice', 'bob']);
  await expect(row).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(workbench.part(marks.status)).toContainText('alice is the first one here.');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1180, height: 820 } });

  test('the menu of an element moves it forward and back', async ({ workbench, page }) => {
    const fingers = await Fingers.on(page);
    await workbench.startFrom('DRBD, single-primary');
    const menu = workbench.part(marks.menu);
    const at = await restOf(workbench.box(/^alice, Server/));
    await fingers.hold({ x: at.x, y: at.top + 8 }, 800);
    await expect(menu.getByRole('menuitem', { name: /^Move forward/ })).toBeDisabled();
    await menu.getByRole('menuitem', { name: /^Move back/ }).tap();
    await expect.poll(() => shown(workbench)).toEqual(['bob', 'alice']);
    await page.getByRole('button', { name: /^Undo: Move alice back/ }).tap();
    await expect.poll(() => shown(workbench)).toEqual(['alice', 'bob']);
  });
});
