import { marks } from '../src/app/marks.ts';
import { expect, test, Workbench } from './workbench.ts';

const NAME = 'Name of the design';

for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
  test(`a browser without room says so, and the design can still be saved: ${name}`, async ({ workbench, page }) => {
    await workbench.startFrom('NAS');
    await workbench.waitUntilSaved();
    await page.evaluate((refusal) => {
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', refusal);
      };
      addEventListener('room-again', () => {
        IDBObjectStore.prototype.put = put;
      });
      Storage.prototype.setItem = () => {
        throw new DOMException('full', refusal);
      };
    }, name);
    await page.getByLabel(NAME).fill('Too much');
    const banners = workbench.part(marks.banners);
    await expect(banners).toContainText('no room left');
    await expect(workbench.part(marks.saveState)).toHaveText(/not kept in this browser/);
    await workbench.expectAccessible(marks.banners);
    const file = await workbench.download(() => banners.getByRole('button', { name: 'Save design file' }).click());
    expect(file.name).toBe('too-much.quorate.json');
    expect(file.bytes.toString()).toContain('"title": "Too much"');
    await page.evaluate(() => dispatchEvent(new Event('room-again')));
    await banners.getByRole('button', { name: 'Try again' }).click();
    await expect(banners).toBeEmpty();
    await page.reload();
    await expect(page.getByLabel(NAME)).toHaveValue('Too much');
  });
}

test('what could not be written is told of and tried again, also after another design was opened', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const { setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Storage.prototype.setItem = refuse;
    addEventListener('room-again', () => {
      IDBObjectStore.prototype.put = put;
      Storage.prototype.setItem = setItem;
    });
  });
  await page.getByLabel(NAME).fill('Precious');
  const banners = workbench.part(marks.banners);
  await expect(banners).toContainText('no room left');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(workbench.drawn('Switch A', true)).toBeVisible();
  // The next design is refused as well.
  await page.waitForTimeout(800);
  await page.evaluate(() => dispatchEvent(new Event('room-again')));
  await expect(banners).toContainText('no room left');
  await banners.getByRole('button', { name: 'Try again' }).click();
  await expect(banners).toBeEmpty();
  await page.reload();
  await page.getByRole('button', { name: 'Designs' }).click();
  const titles = workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 });
  await expect(titles).toHaveCount(2);
  await expect(titles.filter({ hasText: 'Precious' })).toBeVisible();
});

test('a browser that refuses storage says so, and the design can still be saved', async ({ page, workbench }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.reload();
  await workbench.startFrom('NAS');
  const banners = workbench.part(marks.banners);
  await expect(banners).toContainText('keeps nothing for this page');
  const file = await workbench.download(() => banners.getByRole('button', { name: 'Save design file' }).click());
  expect(file.bytes.toString()).toContain('"format": "cluster-design"');
});

test.describe('a kept copy that cannot be opened is shown, can be saved and stays', () => {
  const cases = [
    ['text that is no design', { id: 'ID', title: 'x', text: 'damaged <b>', revision: 9, at: 1 }, 'damaged <b>'],
    ['a record of another shape', { colour: 'red' }, '{"colour":"red"}'],
    ['no record at all', 7, '7'],
  ] as const;
  for (const [what, value, saved] of cases) {
    test(what, async ({ workbench, page }) => {
      await workbench.startFrom('NAS');
      await workbench.waitUntilSaved();
      await page.evaluate(
        (broken) =>
          new Promise<void>((resolve, reject) => {
            const opening = indexedDB.open('quorate');
            opening.addEventListener('success', () => {
              const transaction = opening.result.transaction('kept', 'readwrite');
              transaction.objectStore('kept').put(broken, localStorage.getItem('quorate-open') ?? '');
              transaction.addEventListener('complete', () => resolve());
              transaction.addEventListener('error', () => reject(new Error('not written')));
            });
          }),
        value,
      );
      await page.reload();
      const dialog = page.getByRole('dialog', { name: 'The kept design cannot be opened' });
      await expect(dialog).toBeVisible();
      const file = await workbench.download(() => dialog.getByRole('button', { name: 'Save the kept copy' }).click());
      expect(file.bytes.toString()).toBe(saved);
      await dialog.getByRole('button', { name: 'Start empty' }).click();
      await workbench.startFrom('SAN');
      await workbench.waitUntilSaved();
      const kept = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            const opening = indexedDB.open('quorate');
            opening.addEventListener('success', () => {
              const counting = opening.result.transaction('kept').objectStore('kept').count();
              counting.addEventListener('success', () => resolve(counting.result));
            });
          }),
      );
      expect(kept).toBe(2);
    });
  }
});

test('what had no room and was overtaken by another tab is kept as a design of its own', async ({
  workbench,
  page,
  context,
}) => {
  await workbench.startFrom('NAS');
  await workbench.waitUntilSaved();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    const { setItem } = Storage.prototype;
    const refuse = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.put = refuse;
    Storage.prototype.setItem = refuse;
    addEventListener('room-again', () => {
      IDBObjectStore.prototype.put = put;
      Storage.prototype.setItem = setItem;
    });
  });
  await page.getByLabel(NAME).fill('Precious');
  await expect(workbench.part(marks.banners)).toContainText('no room left');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(page.getByLabel(NAME)).toHaveValue(/^SAN/);
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByLabel(NAME).fill('NAS by another');
  await second.waitUntilSaved();
  await page.evaluate(() => dispatchEvent(new Event('room-again')));
  await workbench.part(marks.banners).getByRole('button', { name: 'Try again' }).click();
  await expect(workbench.part(marks.status)).toContainText('is kept as “Precious (this tab)”');
  await expect(workbench.part(marks.banners)).toBeEmpty();
  await page.getByRole('button', { name: 'Designs' }).click();
  const titles = workbench.part(marks.keptDesigns).getByRole('heading', { level: 4 });
  await expect(titles.filter({ hasText: 'Precious (this tab)' })).toHaveCount(1);
  await expect(titles.filter({ hasText: 'NAS by another' })).toHaveCount(1);
  await expect(titles).toHaveCount(3);
});

test('a design for which there was no room but in the small store is listed after its tab was killed', async ({
  workbench,
  page,
  context,
}) => {
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await workbench.startFrom('NAS');
  await page.getByLabel(NAME).fill('Only put aside');
  await expect(workbench.part(marks.banners)).toContainText('no room left');
  const session = await context.newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  const second = new Workbench(await context.newPage());
  await second.open();
  await second.page.getByRole('button', { name: 'Designs' }).click();
  await expect(second.part(marks.keptDesigns).getByRole('heading', { name: 'Only put aside', level: 4 })).toBeVisible();
});

test('a part of the page that cannot be fetched says so in its place, and is tried again', async ({ context }) => {
  // A tab of its own: the browser tells of what it could not fetch in the console, where the others have nothing.
  const tab = new Workbench(await context.newPage());
  await tab.open();
  await tab.startFrom('NAS');
  await tab.page.route('**/*.js', (route) => route.abort());
  await tab.openTab('Files');
  const panel = tab.page.getByRole('tabpanel');
  await expect(panel.getByRole('alert')).toContainText('could not be fetched');
  await expect(tab.box(/^Kolab Server 1, Server/)).toBeVisible();
  await tab.expectAccessible();
  await tab.page.unroute('**/*.js');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(tab.part(marks.fileTree)).toBeVisible();
});
