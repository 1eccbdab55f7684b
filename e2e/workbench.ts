import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Download, type Locator, type Page } from '@playwright/test';
import { marks, paletteMark } from '../src/app/marks.ts';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Milliseconds. */
const LONGEST_TRANSITION = 3_000;

/** Playwright's own warning where a story does without the service worker. */
const WORKER_BLOCKED = 'Service Worker registration blocked by Playwright';

/** The page in the words of its users. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  part(mark: string): Locator {
    return this.page.locator(`[data-test="${mark}"]`);
  }

  async open(): Promise<void> {
    await this.page.goto('./');
    await expect(this.part(marks.saveState)).toBeVisible();
  }

  /** Starts from one of the cards of the empty page. */
  async startFrom(title: string): Promise<void> {
    await this.part(marks.start)
      .getByRole('button', { name: new RegExp(`^${title}`) })
      .click();
    await expect(this.figure()).toBeVisible();
  }

  async startEmpty(): Promise<void> {
    await this.part(marks.start).getByRole('button', { name: 'Start empty' }).click();
    await expect(this.part(marks.canvas)).toBeVisible();
  }

  /** Opens a design file. */
  async openDesign(design: object): Promise<void> {
    const buffer = Buffer.from(JSON.stringify(design));
    await this.part(marks.fileInput).setInputFiles({ name: 'x.quorate.json', mimeType: 'application/json', buffer });
    await expect(this.part(marks.start)).toHaveCount(0);
  }

  figure(): Locator {
    return this.part(marks.diagram).locator('svg[role="group"]');
  }

  /** An element's box on the canvas by its spoken name: "alice, Server in kolab". */
  box(name: RegExp): Locator {
    return this.part(marks.canvas).getByRole('button', { name });
  }

  /** A part of the figure by its spoken label: "Data Disk, 500 GiB, no access, in Slave". */
  drawn(label: string | RegExp, exact = false): Locator {
    return this.figure().getByRole('button', { name: label, exact });
  }

  palette(itemId: string): Locator {
    return this.page.locator(`[data-test="${paletteMark(itemId)}"]`);
  }

  async openTab(name: 'Inspector' | 'Findings' | 'Failure' | 'DOT' | 'Files'): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** The row of a file or folder in the tree of the bundle. */
  bundleRow(path: string): Locator {
    return this.page.locator(`[data-test="${marks.fileRow}"][data-path="${path}"]`);
  }

  /** Shows a file of the bundle; its folders are unfolded. */
  async openBundleFile(path: string): Promise<void> {
    const parts = path.split('/');
    for (let depth = 1; depth < parts.length; depth += 1) {
      const folder = this.bundleRow(parts.slice(0, depth).join('/'));
      if ((await folder.getAttribute('aria-expanded')) === 'false') await folder.click();
    }
    await this.bundleRow(path).click();
  }

  finding(ruleId: string): Locator {
    return this.page.locator(`[data-test="${marks.finding}"][data-rule="${ruleId}"]`);
  }

  /** The row of the list of findings that is looked at. */
  currentFinding(): Locator {
    return this.page.locator(`[data-test="${marks.finding}"][aria-current="true"]`);
  }

  /** The number of findings that stand, as the status bar counts them. */
  async countFindings(): Promise<number> {
    const text = (await this.part(marks.findingsCount).textContent()) ?? '';
    return [...text.matchAll(/\d+(?!\d| waived)/g)].reduce((sum, [digits]) => sum + Number(digits), 0);
  }

  /** What the page says happened, one text for each step. */
  failureSteps(): Locator {
    return this.part(marks.failureStep);
  }

  /** Opens the export dialog, clicks a download button and gives the file's name and bytes. */
  async exportAs(button: string): Promise<{ name: string; bytes: Buffer }> {
    const dialog = this.page.getByRole('dialog', { name: 'Export' });
    if (!(await dialog.isVisible()))
      await this.page.getByRole('banner').getByRole('button', { name: 'Export', exact: true }).click();
    return this.download(() => dialog.getByRole('button', { name: `Download ${button}`, exact: true }).click());
  }

  async download(act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), act()]);
    return { name: (download as Download).suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Waits until the status bar says that the design is stored. */
  async waitUntilSaved(): Promise<void> {
    await expect(this.part(marks.saveState)).toHaveText(/saved/);
  }

  /** Fails when axe finds anything against WCAG 2.2 A and AA or best practice, on the page or in one part of it. */
  async expectAccessible(mark?: string): Promise<void> {
    await this.waitUntilColoursRest();
    // A page that has axe from the state before does not read its source again.
    const kept = (await this.page.evaluate(() => 'axe' in window)) ? { axeSource: 'void axe' } : {};
    // All rules run. But the places of what passes are not told, and no second page is opened to sum up frames of other
    // hosts, of which the page has none: both together take longer than the rules.
    const axe = new AxeBuilder({ page: this.page, ...kept })
      .options({ resultTypes: ['violations'] })
      .withTags(AXE_TAGS)
      .setLegacyMode();
    const { violations } = await (mark === undefined ? axe : axe.include(`[data-test="${mark}"]`)).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  }

  /**
   * Waits for transitions that end: halfway from one colour to another no text need be legible. None takes a second, so
   * that one which the browser does not end is not waited for longer than a few.
   */
  private async waitUntilColoursRest(): Promise<void> {
    await this.page.evaluate(async (longest) => {
      const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
      const rest = Promise.allSettled(ending.map(async (one) => one.finished));
      await Promise.race([rest, new Promise((resolve) => setTimeout(resolve, longest))]);
    }, LONGEST_TRANSITION);
  }
}

/** Stories get an open workbench; any console error, uncaught error or breach of the content policy fails them. */
export const test = base.extend<{ workbench: Workbench }>({
  workbench: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on('console', (message) => {
      if (message.text() === WORKER_BLOCKED) return;
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    const workbench = new Workbench(page);
    await workbench.open();
    await use(workbench);
    expect(troubles).toEqual([]);
  },
});

export { expect };
