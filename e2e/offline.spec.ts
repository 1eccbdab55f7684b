import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { marks } from '../src/app/marks.ts';
import { expect, test as base, Workbench } from './workbench.ts';

/** The built page as a server gives it that can be switched off and can carry a newer build. */
class Site {
  readonly #server: Server;
  isCut = false;
  build = '';

  constructor(origin: string) {
    this.#server = createServer((request, response) => {
      if (this.isCut) {
        response.destroy();
        return;
      }
      const path = request.url ?? '/';
      void fetch(new URL(path, origin)).then(async (answer) => {
        for (const name of ['content-type', 'content-security-policy']) {
          response.setHeader(name, answer.headers.get(name) ?? '');
        }
        const body = Buffer.from(await answer.arrayBuffer());
        // Another build differs in its version; the rest of it may be the same.
        const text = path.endsWith('/sw.js')
          ? body.toString().replace("VERSION = '", `VERSION = '${this.build}`)
          : body;
        response.writeHead(answer.status).end(text);
      });
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

const test = base.extend<{ site: Site; kept: Workbench }>({
  serviceWorkers: 'allow',
  site: async ({ baseURL }, use) => {
    const site = new Site(baseURL ?? '');
    await use(site);
    site.stop();
  },
  // The page, open and kept for work without a network.
  kept: async ({ site, page }, use) => {
    await page.goto(await site.start());
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await use(new Workbench(page));
  },
});

test('everything works with the network cut after the first load', async ({ kept, site, page }) => {
  await kept.startFrom('DRBD, single-primary');
  await kept.waitUntilSaved();
  site.isCut = true;
  await page.reload();
  await expect(kept.drawn(/^Data Disk/).first()).toBeVisible();
  // Parts of the page that were never asked for before.
  await kept.openTab('Files');
  await expect(kept.part(marks.fileTree)).toContainText('drbd');
  const { bytes } = await kept.exportAs('SVG');
  expect(bytes.toString()).toContain('<svg');
});

test('a newer build waits until the user asks for it, and nothing is lost', async ({ kept, site, page }) => {
  await kept.startFrom('NAS');
  site.build = 'newer-';
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const banners = kept.part(marks.banners);
  await expect(banners).toContainText('A new version of Quorate is ready');
  await kept.expectAccessible(marks.banners);
  await page.getByLabel('Name of the design').fill('Typed before the update');
  await Promise.all([page.waitForEvent('load'), banners.getByRole('button', { name: 'Update now' }).click()]);
  await expect(page.getByLabel('Name of the design')).toHaveValue('Typed before the update');
  await expect(banners).toBeEmpty();
  const builds = await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('newer-')));
  expect(builds).toHaveLength(1);
});

test('a newer build can wait, and a tab that is left on the old one is told', async ({ kept, site, page, context }) => {
  await kept.startFrom('NAS');
  await kept.waitUntilSaved();
  const second = new Workbench(await context.newPage());
  await second.page.goto(page.url());
  await expect(second.part(marks.banners)).toContainText('edited in another tab');
  site.build = 'newer-';
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await kept.part(marks.banners).getByRole('button', { name: 'Later' }).click();
  await expect(kept.part(marks.banners)).toBeEmpty();
  await Promise.all([
    second.page.waitForEvent('load'),
    second.part(marks.banners).getByRole('button', { name: 'Update now' }).click(),
  ]);
  await expect(kept.part(marks.banners)).toContainText('Quorate was updated from another tab');
  await Promise.all([
    page.waitForEvent('load'),
    kept.part(marks.banners).getByRole('button', { name: 'Reload' }).click(),
  ]);
  await expect(kept.drawn(/^Kolab Server 1/)).toBeVisible();
});

test('the page can be installed: name, start, and icons of the sizes that they claim', async ({ kept, page }) => {
  const manifest: unknown = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
    return (await fetch(link?.href ?? '')).json();
  });
  expect(manifest).toMatchObject({ name: 'Quorate', start_url: './', display: 'standalone' });
  const client = await page.context().newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  for (const [file, size] of [
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
  ] as const) {
    const png = readFileSync(`public/${file}`);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
  }
  await expect(kept.part(marks.saveState)).toBeVisible();
});
