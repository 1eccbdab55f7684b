import { marks } from '../src/app/marks.ts';
import { expect, test } from './workbench.ts';

test('a larger deployment is opened from the start page, by keyboard, without anything to mend', async ({
  workbench,
  page,
}) => {
  const gallery = workbench.part(marks.start).getByRole('region', { name: 'Larger deployments' });
  await expect(gallery.getByRole('button')).toHaveCount(6);
  const card = gallery.getByRole('button', { name: /^Kolab on all of them/ });
  await expect(card).toContainText('5 servers');
  await card.press('Enter');
  await expect(workbench.drawn(/^Data Disk, .*no access, in bob/)).toBeVisible();
  await workbench.openTab('Findings');
  await expect(page.getByRole('tabpanel')).toContainText('0 errors 0 warnings');
});
