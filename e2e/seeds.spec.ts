import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

const shared = process.env['QUORATE_SHARED'] ?? join('..', 'shared');

test.describe('DOT figures of the seed become designs', () => {
  const seeds = [
    ['drbd-master-slave.gv', /^Data Disk, .*no access, in Slave/, 1],
    ['drbd-cross-link.gv', /^Data Disk, .*no access/, 2],
    ['glusterfs.gv', /^GFS Mount,/, 2],
  ] as const;
  for (const [file, label, count] of seeds) {
    test(file, async ({ workbench, page }) => {
      const path = join(shared, 'seed', file);
      const absent = !existsSync(path);
      if (absent) console.warn(`SKIPPED: ${path} is not there; set QUORATE_SHARED.`);
      expect(absent && process.env['CI'] === 'true').toBe(false);
      test.skip(absent, 'the seed is not there');
      await workbench
        .part(marks.fileInput)
        .setInputFiles({ name: file, mimeType: 'text/plain', buffer: readFileSync(path) });
      const dialog = page.getByRole('dialog');
      await expect(dialog).toContainText('Recognised');
      await dialog.getByRole('button', { name: 'Replace the design' }).click();
      await expect(workbench.drawn(label)).toHaveCount(count);
    });
  }
});
