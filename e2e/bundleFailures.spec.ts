import { test as base } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { example } from './examples.ts';
import { expect, test, Workbench } from './workbench.ts';

test('a name that no file can hold is told, with the way to its element', async ({ workbench }) => {
  const design = example('drbd-single-primary', { 'server-alice': { hostName: 'alice.' } });
  await workbench.openDesign({ ...design, waivers: waived('common/host-name-malformed', 'server-alice') });
  await workbench.openTab('Files');
  const alert = workbench.part(marks.files).getByRole('alert');
  await expect(alert).toContainText('alice: hostName "alice." cannot be written into a file.');
  await workbench.expectAccessible(marks.files);
  await alert.getByRole('button', { name: 'Show alice' }).click();
  await expect(workbench.part(marks.canvas).locator(':focus')).toHaveCount(1);
});

base('a worker that does not start is told, and tried again', async ({ page }) => {
  const workbench = new Workbench(page);
  await page.route('**/bundleWorker*', (route) => route.abort());
  await workbench.open();
  await workbench.startFrom('NAS');
  await workbench.openTab('Files');
  const alert = workbench.part(marks.files).getByRole('alert');
  await expect(alert).toContainText('Building the bundle failed.');
  await page.unroute('**/bundleWorker*');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('tree', { name: 'Files of the bundle' })).toBeVisible();
});

function waived(ruleId: string, elementId: string): object {
  return { [`${ruleId} ${elementId}`]: { ruleId, elementId, reason: 'a lab' } };
}
