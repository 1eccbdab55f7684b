import { marks } from '../src/app/marks.ts';
import { example } from './examples.ts';
import { expect, test } from './workbench.ts';

const RESOURCE = 'hosts/alice/etc/drbd.d/kolab.res';

test('after an edit the files that it changes are told, with their lines before and after', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText('0 changed');
  await toggle.click();
  await expect(workbench.part(marks.files)).toContainText(
    'Nothing has changed since “Start from DRBD, single-primary”.',
  );

  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^10\.1\.1\.31,/ })
    .click();
  await workbench.openTab('Inspector');
  const address = workbench.part(marks.inspector).getByLabel('IP address', { exact: true });
  await address.fill('10.1.1.41');
  await address.press('Enter');
  await workbench.openTab('Files');
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  await expect(workbench.bundleRow(RESOURCE)).toHaveAccessibleName(/, changed/);
  await expect(workbench.bundleRow('README.md')).toHaveCount(0);
  await workbench.bundleRow(RESOURCE).click();
  const changes = workbench.part(marks.fileChanges);
  await expect(changes.locator('[data-kind="removed"]')).toContainText('address 10.1.1.31:7788;');
  await expect(changes.locator('[data-kind="added"]')).toContainText('address 10.1.1.41:7788;');
  await workbench.expectAccessible(marks.files);

  await workbench.exportAs('design file');
  await page.keyboard.press('Escape');
  await expect(toggle).toHaveText('0 changed');
  await expect(workbench.part(marks.files)).toContainText('quorate.json was saved');
  await page.reload();
  await workbench.openTab('Files');
  await expect(toggle).toHaveText('0 changed');
});

test('a download of the bundle is no save: what has changed stays listed', async ({ workbench, page }) => {
  await workbench.startFrom('DRBD, single-primary');
  await page.getByRole('textbox', { name: 'Name of the design' }).fill('Mail');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  const before = (await toggle.textContent()) ?? '';
  await toggle.click();
  await expect(page.getByText('Changed since “Start from DRBD, single-primary”')).toBeVisible();
  await workbench.download(() => page.getByRole('button', { name: 'Download bundle' }).click());
  await expect(page.getByText(/mail\.zip holds/)).toBeVisible();
  await expect(toggle).toHaveText(before);
});

test('files that come and go with a name are told, and a file that is gone shows what it was', async ({
  workbench,
  page,
}) => {
  await workbench.startFrom('DRBD, cross-link');
  await workbench.openTab('Files');
  const toggle = page.getByRole('button', { name: /changed$/ });
  await expect(toggle).toHaveText('0 changed');
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^ldap, DRBD resource/ })
    .click();
  await workbench.openTab('Inspector');
  const name = workbench.part(marks.inspector).getByLabel('Resource name', { exact: true });
  await name.fill('directory');
  await name.press('Enter');
  await workbench.openTab('Files');
  await expect(toggle).toHaveText(/^[1-9]\d* changed$/);
  await toggle.click();
  const gone = workbench.bundleRow('hosts/bob/etc/drbd.d/ldap.res');
  await expect(gone).toHaveAccessibleName('ldap.res, removed');
  await expect(workbench.bundleRow('hosts/bob/etc/drbd.d/directory.res')).toHaveAccessibleName(
    /^directory\.res, added/,
  );
  await gone.click();
  await expect(workbench.part(marks.fileChanges).locator('[data-kind="removed"]').first()).toContainText(
    'resource ldap',
  );
  await expect(page.getByRole('button', { name: 'Download file' })).toHaveCount(0);
});

test('a design that had errors when it was opened has nothing to be compared with, and that is said', async ({
  workbench,
  page,
}) => {
  await workbench.openDesign(example('drbd-single-primary', { 'server-alice': { hostName: 'alice.' } }));
  await workbench.openTab('Files');
  await expect(workbench.part(marks.files)).toHaveCount(0);
  await page.getByRole('region', { name: 'Errors that block the bundle' }).getByRole('button').first().click();
  await workbench
    .part(marks.outline)
    .getByRole('treeitem', { name: /^alice, Server/ })
    .click();
  await workbench.openTab('Inspector');
  const name = workbench.part(marks.inspector).getByLabel('Host name', { exact: true });
  await name.fill('alice');
  await name.press('Enter');
  await workbench.openTab('Files');
  await page.getByRole('button', { name: 'Changes', exact: true }).click();
  await expect(workbench.part(marks.files)).toContainText('the design had no bundle then. An error blocks it.');
});
