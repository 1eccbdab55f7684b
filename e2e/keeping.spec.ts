import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('a design survives the reload', async ({ workbench, page }) => {
  await workbench.startFrom('GlusterFS');
  await page.getByLabel('Name of the design').fill('Mail for Example Ltd');
  await page.getByLabel('Name of the design').press('Enter');
  await workbench.waitUntilSaved();
  await page.reload();
  await expect(page.getByLabel('Name of the design')).toHaveValue('Mail for Example Ltd');
  await expect(workbench.drawn(/^GFS Mount,/)).toHaveCount(2);
});

test('undo goes all the way back to the empty page', async ({ workbench, page }) => {
  await workbench.startFrom('SAN');
  await page.getByLabel('Name of the design').fill('Renamed');
  await page.getByLabel('Name of the design').press('Enter');
  const undo = workbench.part(marks.undo);
  while (await undo.isEnabled()) await undo.click();
  await expect(workbench.part(marks.start)).toBeVisible();
  await workbench.part(marks.redo).click();
  await expect(workbench.drawn('Switch A', true)).toBeVisible();
});

test.describe('a bad file is refused with its place, and the open design stays', () => {
  const cases = [
    ['noise', 'hello', /line 1, column 1/],
    ['a truncated design', '{"format":"cluster-design","versions":{', /truncated/],
    ['another JSON', '{"format":"drawio"}', /cluster-design/],
    [
      'a newer design',
      '{"format":"cluster-design","versions":{"drbd":99},"title":"x","targetOs":"debian-12","profile":"lab","view":{"hiddenLayers":[],"direction":"LR","titles":"names"},"elements":{},"waivers":{}}',
      /newer Quorate/,
    ],
    ['a graph of something else', 'digraph { a -> b }', /not recognised/],
    ['markup', '<img src=x onerror="document.title=1">', /not valid JSON/],
  ] as const;
  for (const [what, text, message] of cases) {
    test(what, async ({ workbench, page }) => {
      await workbench.startFrom('NAS');
      await workbench
        .part(marks.fileInput)
        .setInputFiles({ name: 'file<b>.json', mimeType: 'text/plain', buffer: Buffer.from(text) });
      const dialog = page.getByRole('dialog', { name: /Cannot open/ });
      await expect(dialog).toContainText(message);
      await page.keyboard.press('Escape');
      await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
    });
  }
});

test('hostile names are shown as text everywhere', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const name = '</script><img src=x onerror="document.title=1">"\\n{__proto__}';
  await workbench.drawn(/^Kolab Server 1/).click();
  await workbench.openTab('Inspector');
  const box = workbench.part(marks.inspector).getByLabel('Name', { exact: true });
  await box.fill(name);
  await box.press('Enter');
  await expect(workbench.figure()).toContainText('</script>');
  await workbench.openTab('DOT');
  await expect(workbench.part(marks.dotText)).toContainText('\\"document.title=1\\"');
  expect(await page.title()).not.toBe('1');
  await workbench.expectAccessible();
});
