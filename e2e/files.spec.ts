import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

/** Stands in for the browser's question: what is chosen lies in the private files of the page. */
const CHOOSE = async (answer: 'kolab.json' | 'cancel' | 'refuse'): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  Object.defineProperty(window, 'showSaveFilePicker', {
    configurable: true,
    value: async () => {
      if (answer === 'cancel') throw new DOMException('put aside', 'AbortError');
      if (answer === 'refuse') throw new DOMException('not here', 'SecurityError');
      return root.getFileHandle(answer, { create: true });
    },
  });
};

/** The same for opening. */
const PICK = async (): Promise<void> => {
  const root = await navigator.storage.getDirectory();
  Object.defineProperty(window, 'showOpenFilePicker', {
    configurable: true,
    value: async () => [await root.getFileHandle('kolab.json')],
  });
};

const READ = async (): Promise<{ title: string }> => {
  const root = await navigator.storage.getDirectory();
  const file = await (await root.getFileHandle('kolab.json')).getFile();
  return JSON.parse(await file.text());
};

test('an engineer saves into one file again and again, and sees when it is behind', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.evaluate(CHOOSE, 'kolab.json' as const);
  await page.keyboard.press('Control+s');
  const mark = workbench.part(marks.fileState);
  await expect(mark).toHaveText('kolab.json');
  await expect(page.getByRole('status').filter({ hasText: 'Saved into kolab.json.' })).toBeAttached();
  expect(await page.title()).not.toContain('•');

  await page.getByLabel('Name of the design').fill('Mail');
  await expect(mark).toContainText('changed');
  expect(await page.title()).toBe('• Mail – Quorate');
  await workbench.expectAccessible();

  await page.evaluate(CHOOSE, 'refuse' as const);
  await page.keyboard.press('Control+s');
  await expect(mark).toHaveText('kolab.json');
  expect(await page.evaluate(READ)).toMatchObject({ title: 'Mail' });

  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await expect(mark).toHaveCount(0);
  expect(await page.evaluate(READ)).toMatchObject({ title: 'Mail' });
});

test('a question that is put aside saves nothing, and a refusal is told', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.evaluate(CHOOSE, 'cancel' as const);
  await page.keyboard.press('Control+Shift+s');
  await page.evaluate(CHOOSE, 'refuse' as const);
  await page.keyboard.press('Control+Shift+s');
  await expect(page.getByRole('status').filter({ hasText: 'could not be written' })).toBeAttached();
  await expect(workbench.part(marks.fileState)).toHaveCount(0);
});

test('a browser without such files downloads the design', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.evaluate(() => Object.defineProperty(window, 'showSaveFilePicker', { value: undefined }));
  const file = await workbench.download(() => page.keyboard.press('Control+s'));
  expect(file.name).toBe('nas.quorate.json');
  await expect(page.getByRole('status').filter({ hasText: 'nas.quorate.json is in your downloads' })).toBeAttached();
});

test('a file that was opened is saved into, and is found again among the recent ones', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.evaluate(CHOOSE, 'kolab.json' as const);
  await page.keyboard.press('Control+s');
  await expect(workbench.part(marks.fileState)).toHaveText('kolab.json');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await page.evaluate(PICK);
  await page.keyboard.press('Control+o');
  await expect(page.getByLabel('Name of the design')).toHaveValue('NAS');
  await page.getByLabel('Name of the design').fill('Mail');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('status').filter({ hasText: 'Saved into kolab.json.' })).toBeAttached();
  expect(await page.evaluate(READ)).toMatchObject({ title: 'Mail' });

  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  await workbench.waitUntilSaved();
  await page.reload();
  await page.getByRole('button', { name: 'File', exact: true }).click();
  const recent = page.getByRole('group', { name: 'Recent files' }).getByRole('menuitem');
  await expect(recent).toHaveCount(1);
  await workbench.expectAccessible();
  await recent.click();
  await expect(page.getByLabel('Name of the design')).toHaveValue('Mail');

  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('kolab.json'));
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await recent.click();
  await expect(page.getByRole('status').filter({ hasText: 'kolab.json is not where it was' })).toBeAttached();
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'New design' })).toBeVisible();
  await expect(recent).toHaveCount(0);
});
