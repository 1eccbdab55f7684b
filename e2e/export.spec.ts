import { marks } from '../src/app/marks.ts';
import { unzipSync, strFromU8 } from 'fflate';
import { expect, test } from './workbench.ts';

test('an architect exports the figure as DOT, SVG and PNG', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, cross-link');
  const dot = await workbench.exportAs('DOT');
  expect(dot.name).toBe('drbd-cross-link.dot');
  expect(dot.bytes.toString('utf8')).toContain('"Data Disk 3" -> "IMAP?" [dir=back];');

  const svg = await workbench.exportAs('SVG');
  expect(svg.name).toBe('drbd-cross-link.svg');
  const root = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      name: parsed.documentElement.nodeName,
      texts: [...parsed.querySelectorAll('text')].map((node) => node.textContent),
      forbidden: parsed.querySelectorAll('script, style, foreignObject, [style], a').length,
    };
  }, svg.bytes.toString('utf8'));
  expect(root.name).toBe('svg');
  expect(root.forbidden).toBe(0);
  expect(root.texts.filter((text) => text === 'Data Disk')).toHaveLength(4);
  expect(root.texts.filter((text) => text === 'One-Way Replication')).toHaveLength(2);

  const dialog = page.getByRole('dialog', { name: 'Export' });
  const preview = dialog.getByRole('img', { name: 'Figure as it will be saved' });
  const shown = await preview.evaluate(async (image: HTMLImageElement) => {
    await image.decode();
    const painted = document.createElement('canvas').getContext('2d');
    painted?.drawImage(image, 0, 0);
    return { size: image.naturalWidth, corner: painted?.getImageData(0, 0, 1, 1).data[3] };
  });
  expect(shown).toEqual({ size: expect.any(Number), corner: 255 });
  await dialog.getByLabel('Transparent background').check();
  const clear = await workbench.exportAs('SVG');
  expect(clear.bytes.toString('utf8')).not.toMatch(/<rect [^>]*fill="#ffffff"/);
  await dialog.getByLabel('Transparent background').uncheck();

  const width = (bytes: Buffer): number => bytes.readUInt32BE(16);
  const png = dialog.getByLabel('Size of the PNG');
  await png.selectOption({ label: '1×' });
  const single = await workbench.exportAs('PNG');
  expect(single.bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  await png.selectOption({ label: '4×' });
  const fourfold = await workbench.exportAs('PNG');
  expect(Math.abs(width(fourfold.bytes) - 4 * width(single.bytes))).toBeLessThanOrEqual(4);

  const rest = await workbench.exportAs('reST block');
  expect(rest.bytes.toString('utf8')).toContain('.. graphviz::');
});

test('an engineer exports the bundle, and it holds the files of every host', async ({ workbench }) => {
  await workbench.startFrom('DRBD, single-primary');
  const zip = await workbench.exportAs('bundle');
  expect(zip.name).toMatch(/\.zip$/);
  const files = unzipSync(zip.bytes);
  const names = Object.keys(files).map((name) => name.replace(/^[^/]+\//, ''));
  for (const name of [
    'README.md',
    'MANIFEST.sha256',
    'design.quorate.json',
    'diagram/design.dot',
    'diagram/design.svg',
    'cluster/cib.xml',
    'cluster/pcs-setup.sh',
    'hosts/alice/etc/drbd.d/kolab.res',
    'hosts/bob/etc/drbd.d/kolab.res',
    'hosts/alice/etc/corosync/corosync.conf',
  ]) {
    expect(names).toContain(name);
  }
  const resource = Object.entries(files).find(([name]) => name.endsWith('hosts/bob/etc/drbd.d/kolab.res'));
  expect(strFromU8(resource?.[1] ?? new Uint8Array())).toContain('address 10.1.1.32:7788;');
  expect(names.every((name) => !name.startsWith('/') && !name.includes('..'))).toBe(true);
});

test('an exported figure opens again, and seeds are recognised', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  const svg = await workbench.exportAs('SVG');
  await page.keyboard.press('Escape');
  await workbench
    .part(marks.fileInput)
    .setInputFiles({ name: 'nas.svg', mimeType: 'image/svg+xml', buffer: svg.bytes });
  await expect(page.getByRole('status').filter({ hasText: 'nas.svg is open' })).toBeAttached();
});

test('an exported PNG carries the design, and opens again by a drop', async ({ workbench, page }) => {
  await workbench.startFrom('NAS');
  await page.getByLabel('Name of the design').fill('Köln 雪');
  const png = await workbench.exportAs('PNG');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Templates' }).click();
  await page.getByRole('menuitem', { name: /^SAN/ }).click();
  const dataTransfer = await page.evaluateHandle(
    (bytes) => {
      const carried = new DataTransfer();
      carried.items.add(new File([Uint8Array.from(bytes)], 'figure.png', { type: 'image/png' }));
      return carried;
    },
    [...png.bytes],
  );
  await workbench.part(marks.canvas).dispatchEvent('drop', { dataTransfer });
  await expect(page.getByLabel('Name of the design')).toHaveValue('Köln 雪');
  await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
});
