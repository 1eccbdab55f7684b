import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('the master of a cross-link fails: the other server takes its volume, and the colours swap', async ({
  workbench,
}) => {
  await workbench.startFrom('DRBD, cross-link');
  await expect(workbench.drawn(/^Data Disk, 50 GiB, read-write, in Master/)).toBeVisible();
  await expect(workbench.drawn(/^Data Disk, 50 GiB, no access, in Slave/)).toBeVisible();

  await workbench.openTab('Failure');
  const panel = workbench.part(marks.failure);
  await panel.getByLabel('Element that fails').selectOption({ label: 'alice' });
  await panel.getByRole('button', { name: 'Fail', exact: true }).click();

  await expect(workbench.failureSteps().filter({ hasText: 'bob fences alice' })).not.toHaveCount(0);
  await expect(workbench.failureSteps().filter({ hasText: 'bob is promoted for ldap' })).toHaveCount(1);
  await expect(workbench.failureSteps().filter({ hasText: /LDAP\? .*bob/ })).toHaveCount(1);
  await expect(workbench.drawn(/^Data Disk, 50 GiB, read-write, in Master/)).toBeVisible();
  await expect(workbench.drawn(/^Data Disk, 500 GiB, read-write, in Master/)).toBeVisible();
  await expect(workbench.drawn(/^Data Disk, 50 GiB, no access, in Slave/)).toBeVisible();

  await panel
    .getByRole('button', { name: /^Take back/ })
    .first()
    .click();
  await expect(workbench.drawn(/^Data Disk, 50 GiB, no access, in Slave/)).toBeVisible();
  await expect(workbench.failureSteps()).toHaveCount(0);
});

test('the slave of a pair fails: the master goes on, and the list says why', async ({ workbench }) => {
  await workbench.startFrom('DRBD, single-primary');
  await workbench.openTab('Failure');
  const panel = workbench.part(marks.failure);
  await panel.getByLabel('Element that fails').selectOption({ label: 'bob' });
  await panel.getByRole('button', { name: 'Fail', exact: true }).click();
  await expect(workbench.failureSteps().filter({ hasText: 'alice fences bob' })).not.toHaveCount(0);
  await expect(workbench.drawn(/^Data Disk, 500 GiB, read-write, in Master/)).toBeVisible();
});
