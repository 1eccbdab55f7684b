import { marks } from '../src/app/marks.ts';
import { expect, type Workbench } from './workbench.ts';

/** A telephone, held upright. */
export const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } };

/** Taps one of the three parts that a phone shows in turn. */
export async function show({ page }: Workbench, part: 'Build' | 'Diagram' | 'Details'): Promise<void> {
  await page
    .getByRole('tablist', { name: 'Parts of the screen' })
    .getByRole('tab', { name: new RegExp(`^${part}`) })
    .tap();
}

/** Starts from one of the cards of the empty page by a tap. */
export async function startFrom(workbench: Workbench, title: string): Promise<void> {
  await workbench
    .part(marks.start)
    .getByRole('button', { name: new RegExp(`^${title}`) })
    .tap();
  await expect(workbench.part(marks.canvas)).toBeVisible();
}

/** Nothing is wider than the screen. */
export async function expectToFit({ page }: Workbench): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.viewport.width);
}
