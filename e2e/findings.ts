import type { Locator, Page } from '@playwright/test';
import { marks } from '../src/app/marks.ts';
import { example } from './examples.ts';
import { expect, type Workbench } from './workbench.ts';

export const PROTOCOL = 'drbd/dual-primary-needs-protocol-c';
export const PORT = 'drbd/port-duplicate';

/** Two primaries with protocol A over one path: two errors (one has a fix), a warning and an info on one element. */
export const BROKEN = example('drbd-dual-primary', {
  'drbd-data': { protocol: 'A', networkIds: ['network-replication'] },
});
/** Two resources on one port: one rule finds something twice, and can mend it. */
export const SAME_PORT = example('drbd-cross-link', { 'drbd-ldap': { port: 7788 }, 'drbd-imap': { port: 7788 } });

export async function openFindings(workbench: Workbench, design: object): Promise<void> {
  await workbench.openDesign(design);
  await workbench.openTab('Findings');
  await expect(workbench.part(marks.finding).first()).toBeVisible();
}

export function dialog(page: Page): Locator {
  return page.getByRole('dialog');
}

/** The findings of the list that are on the page. */
export function rows(workbench: Workbench): Locator {
  return workbench.part(marks.finding);
}

/** The head of a group by its words. */
export function group(workbench: Workbench, name: string | RegExp): Locator {
  return workbench.part(marks.findingGroup).filter({ hasText: name });
}

export async function groupBy(page: Page, order: 'Worst first' | 'By element' | 'By rule'): Promise<void> {
  await page.getByLabel('Order and groups').selectOption({ label: order });
}
