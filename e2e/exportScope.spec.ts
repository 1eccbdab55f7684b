import { expect, test } from './workbench.ts';

test('an author exports one server, and the failure or good health, with a title and a legend', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.drawn(/^Master/).click();
  await workbench.openTab('Failure');
  await page.getByLabel('Element that fails').selectOption({ label: 'alice' });
  await page.getByRole('button', { name: 'Fail', exact: true }).click();
  const text = async (name: string): Promise<string> => (await workbench.exportAs(name)).bytes.toString('utf8');

  const failing = await text('SVG');
  expect(failing).not.toMatch(/>(failed|active server)<\/text>/);
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByLabel('Title', { exact: true }).check();
  await dialog.getByLabel('Legend').check();
  await expect(dialog.getByRole('button', { name: 'Download SVG' })).toBeEnabled();
  expect(await text('SVG')).toMatch(/>DRBD, single-primary<\/text>[^]*>failed<\/text>/);

  await dialog.getByLabel('State of the design').selectOption('In good health');
  await expect(dialog.getByText('The figure shows the failure scenario')).toHaveCount(0);
  const healthy = await text('SVG');
  expect(healthy).toContain('>active server</text>');
  expect(healthy).not.toContain('>failed</text>');
  expect(healthy).toContain('<metadata>');

  await dialog.getByLabel('Part of the design').selectOption('Selected element');
  const part = await workbench.exportAs('SVG');
  expect(part.name).toBe('drbd-single-primary-part.svg');
  expect(part.bytes.toString('utf8')).toContain('>Master<');
  // Whoever gives away a part gives away no more than is seen.
  expect(part.bytes.toString('utf8')).not.toMatch(/<metadata>|>Slave</);
  expect(await text('DOT')).not.toContain('Slave');
  const png = await workbench.exportAs('PNG');
  expect(png.name).toBe('drbd-single-primary-part.png');
  expect(png.bytes.includes('server-alice')).toBe(false);
  await workbench.expectAccessible();
});
