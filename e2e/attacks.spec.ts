import { marks } from '../src/app/marks.ts';
import { expect, test, type Workbench } from './workbench.ts';

const ELSEWHERE = 'https://elsewhere.example';

/** A figure that is recognised, with an attack at every place where Graphviz takes addresses, fonts and sheets. */
const HOSTILE = String.raw`digraph "<b data-marker=1>" {
  graph [rankdir=LR, stylesheet="${ELSEWHERE}/x.css", fontname="x\" data-marker=\"1", URL="javascript:window.marker=1"]
  node [fontname="x\"/><g data-marker=\"1\"/><text y=\"", URL=" JaVaScRiPt:window.marker=1", tooltip="\"><b data-marker=1>"]
  edge [labelfontname="x\" data-marker=\"1", edgeURL="java&#9;script:window.marker=1", headURL="//elsewhere.example/"]
  subgraph cluster_m {
    label="Master"; href="vbscript:window.marker=1"
    "__proto__" [label="OS Disk", image="${ELSEWHERE}/x.png"]
    md [label="Data Disk", color=green, URL="data:text/html,<b data-marker=1>"]
  }
  subgraph cluster_s {
    label="Slave <img src=x onerror=window.marker=1>"
    constructor [label="OS Disk", comment="--> ]]> <b data-marker=1>"]
    sd [label="Data Disk", color=red, class="x\" data-marker=\"1", id="x\" data-marker=\"1"]
  }
  md -> sd [label="One-Way Replication", labelURL="javascript://%0awindow.marker=1"]
}`;

const DOORS: Record<'file' | 'paste' | 'Ctrl+V' | 'drop', (workbench: Workbench, text: string) => Promise<void>> = {
  file: (workbench, text) =>
    workbench
      .part(marks.fileInput)
      .setInputFiles({ name: '<b data-marker=1>.gv', mimeType: 'text/plain', buffer: Buffer.from(text) }),
  paste: async (workbench, text) => {
    await workbench.page.getByRole('button', { name: /^Paste DOT/ }).click();
    await workbench.page.getByRole('dialog').getByRole('textbox').fill(text);
    await workbench.page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true }).click();
  },
  'Ctrl+V': (workbench, text) =>
    workbench.page.evaluate((data) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', data);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text),
  drop: async (workbench, text) => {
    const dataTransfer = await workbench.page.evaluateHandle((content) => {
      const carried = new DataTransfer();
      carried.items.add(new File([content], '<b data-marker=1>.gv'));
      return carried;
    }, text);
    await workbench.part(marks.start).dispatchEvent('drop', { dataTransfer });
  },
};

test('S-17: the page carries its policy, works under it, and asks no other host for anything', async ({
  workbench,
  page,
  context,
}) => {
  const hosts = new Set<string>();
  context.on('request', (request) => hosts.add(new URL(request.url()).host));
  await page.reload();
  await workbench.startFrom('GlusterFS');
  await workbench.openTab('Files');
  await workbench.exportAs('PNG');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/'unsafe-(eval|inline)'|https?:|\*/);
  expect([...hosts].filter((host) => host !== '' && host !== new URL(page.url()).host)).toEqual([]);
});

for (const [door, bring] of Object.entries(DOORS)) {
  test(`S-01 to S-06, S-08, S-09, S-11 to S-15, S-19: a hostile figure by ${door} becomes plain elements and a clean picture`, async ({
    workbench,
    page,
    context,
  }) => {
    const foreign: string[] = [];
    context.on('request', (request) => {
      if (request.url().includes('elsewhere.example')) foreign.push(request.url());
    });
    await bring(workbench, HOSTILE);
    const dialog = page.getByRole('dialog', { name: /^Import/ });
    await expect(dialog).toContainText('Recognised');
    await dialog.getByRole('button', { name: 'Replace the design' }).click();
    await expect(workbench.drawn(/^Data Disk/)).toHaveCount(2);
    await expect(workbench.figure()).toContainText('Slave <img src=x onerror=window.marker=1>');
    const svg = await workbench.exportAs('SVG');
    const seen = await page.evaluate((text) => {
      const picture = new DOMParser().parseFromString(text, 'image/svg+xml');
      const active = 'parsererror, script, style, foreignObject, image, use, a, [style], [data-marker], [onerror]';
      return {
        inPage: document.querySelectorAll('[data-marker], a[href^="javascript" i]').length,
        inPicture: picture.querySelectorAll(active).length,
        ran: 'marker' in window,
        polluted: Object.keys(Object.prototype),
      };
    }, svg.bytes.toString('utf8'));
    expect(seen).toEqual({ inPage: 0, inPicture: 0, ran: false, polluted: [] });
    const alone = await context.newPage();
    await alone.route('**/figure.svg', (route) => route.fulfill({ contentType: 'image/svg+xml', body: svg.bytes }));
    await alone.goto('./figure.svg');
    expect(await alone.evaluate(() => 'marker' in window)).toBe(false);
    expect(foreign).toEqual([]);
  });

  for (const [what, text, message] of [
    ['S-16: an error with markup in it', 'digraph{ <img src=x onerror=window.marker=1> ->', /./],
    [
      'S-19: __proto__ as an element',
      '{"format":"cluster-design","elements":{"__proto__":{"polluted":1}}}',
      /element id/,
    ],
    ['S-22: braces nested 5,000 deep', `digraph{${'subgraph{'.repeat(5_000)}${'}'.repeat(5_001)}`, /nested/],
    ['S-22: JSON nested 100,000 deep', '['.repeat(100_000), /JSON/],
    ['S-34: a page in the place of a design', '<html><script>window.marker=1</script></html>', /JSON/],
    ['S-34: a foreign picture', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.marker=1"/>', /JSON/],
  ] as const) {
    test(`${what}, by ${door}, is told as text and harms nothing`, async ({ workbench, page }) => {
      await bring(workbench, text);
      const dialog = page.getByRole('dialog', { name: /^Cannot open/ });
      await expect(dialog.getByRole('list', { name: 'Problems' })).toContainText(message);
      expect(await page.evaluate(() => document.querySelector('[data-marker]') !== null || 'marker' in window)).toBe(
        false,
      );
      expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
      await page.keyboard.press('Escape');
      await workbench.startFrom('NAS');
      await expect(workbench.drawn(/^NFS Mount,/)).toHaveCount(2);
    });
  }
}
