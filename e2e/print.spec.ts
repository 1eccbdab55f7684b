import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('an architect prints the figure, the failure being played and the findings, whatever the theme', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Failure');
  await page.getByLabel('Element that fails').selectOption({ label: 'alice' });
  await page.getByRole('button', { name: 'Fail', exact: true }).click();
  await expect(workbench.drawn(/^Data Disk, 500 GiB, read-write, in Master/)).toBeVisible();
  await page.emulateMedia({ colorScheme: 'dark' });

  // Chromium tells the page as before any print, and takes what is there then.
  const sheets: string[] = [];
  await page.exposeFunction('keepSheet', (text: string) => sheets.push(text));
  await page.evaluate((mark) => {
    addEventListener('beforeprint', () => {
      const text = document.querySelector<HTMLElement>(`[data-test="${mark}"]`)?.textContent ?? 'no sheet';
      (window as unknown as { keepSheet(text: string): void }).keepSheet(text);
    });
  }, marks.printSheet);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  // Vectors with text, and no picture of pixels.
  expect(pdf.toString('latin1')).not.toContain('/Subtype /Image');
  await expect.poll(() => sheets.length).toBe(1);
  expect(sheets[0]).toMatch(/^DRBD, single-primaryDebian 12, \d+ elements; the figure shows the failures below/);
  for (const words of ['active server', 'alice fails', 'bob fences alice', 'Findings', 'Add a quorum device'])
    expect(sheets[0]).toContain(words);
  await expect(workbench.part(marks.printSheet)).toHaveCount(0);
});

test('an author gives away a page that stands alone, and no name in it runs', async ({ workbench, page, context }) => {
  await workbench.startFrom('DRBD, single-primary');
  const hostile = '</title><script>document.title = "run"</script><img src=x onerror="document.title=1">';
  await page.getByLabel('Name of the design').fill(hostile);
  const saved = await workbench.exportAs('HTML page');
  expect(saved.name).toMatch(/\.html$/);

  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.setContent(saved.bytes.toString('utf8'));
  await expect(other.getByRole('heading', { level: 1 })).toHaveText(hostile);
  await expect(other.getByRole('img', { name: /alice is primary|active/ })).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Findings' })).toBeVisible();
  await expect(other.getByText('Add a quorum device on a third machine.')).toBeVisible();
  expect(await other.title()).toBe(hostile);
  expect(await other.locator('script').count()).toBe(0);
  expect(asked).toEqual([]);
});
