import { beforeEach, expect, test } from 'vitest';
import type { BundleProgress } from '../../core/configs/printBundle.ts';
import { linesOf } from '../../core/configs/configFragment.ts';
import type { FigureLook } from '../../core/diagram/theme.ts';
import { succeed } from '../../core/result.ts';
import type { Asked, Told } from '../../platform/workerMessages.ts';
import { workbench } from '../../workbench.ts';
import { createBundleClient, type BundleClient } from './bundleClient.ts';
import type { BundleAnswer, BundlePort, BundleQuestion } from './bundleMessages.ts';
import { packBundle } from './packBundle.ts';

const LOOK: FigureLook = { style: 'docs', theme: 'light' };
const NO_PROGRESS = (): void => {};

class FakeWorker implements BundlePort {
  onmessage: BundlePort['onmessage'] = null;
  onerror: BundlePort['onerror'] = null;
  readonly asked: Asked<BundleQuestion>[] = [];
  postMessage(asked: Asked<BundleQuestion>): void {
    this.asked.push(asked);
  }
  terminate(): void {}
  tell(told: Told<BundleAnswer, BundleProgress>): void {
    this.onmessage?.({ data: told });
  }
  answer(text: string): void {
    const bundle = succeed(packBundle([{ path: 'a', executable: false, lines: linesOf(text) }]));
    this.tell({ serial: this.asked.at(-1)!.serial, answer: { ask: 'read', bundle } });
  }
}

let workers: FakeWorker[];
let client: BundleClient;
beforeEach(() => {
  workers = [];
  client = createBundleClient(() => {
    workers.push(new FakeWorker());
    return workers.at(-1)!;
  });
});

test('a bundle is asked for once and then known, for this look of the figure', async () => {
  const design = workbench.newDesign('x');
  const told: BundleProgress[] = [];
  const asked = client.read(design, LOOK, (progress) => told.push(progress));
  workers[0]!.tell({ serial: 1, progress: { doing: 'Adding checksums', done: 0.9 } });
  workers[0]!.answer('text');
  const read = await asked;
  expect(read.ok && read.value.map(({ text }) => text)).toEqual(['text\n']);
  expect(told).toEqual([{ doing: 'Adding checksums', done: 0.9 }]);
  expect(client.known(design, LOOK)?.[0]?.text).toBe('text\n');
  expect(client.known(design, { ...LOOK, theme: 'dark' })).toBeUndefined();
});

test('only the last few bundles that were looked at are kept', async () => {
  const designs = Array.from({ length: 5 }, (_, at) => workbench.newDesign(`design ${at}`));
  for (const design of designs) {
    const asked = client.read(design, LOOK, NO_PROGRESS);
    workers[0]!.answer(design.title);
    await asked;
    client.known(designs[0]!, LOOK);
  }
  const known = (): (string | undefined)[] => designs.map((design) => client.known(design, LOOK)?.[0]?.text);
  expect(known()).toEqual(['design 0\n', undefined, 'design 2\n', 'design 3\n', 'design 4\n']);
});

test('the zip of a design is asked for with the same key as its files, so that nothing is judged twice', async () => {
  const [design, other] = [workbench.newDesign('x'), workbench.newDesign('y')];
  const asked = client.read(design, LOOK, NO_PROGRESS);
  workers[0]!.answer('text');
  await asked;
  const zipped = client.zip(design, LOOK, { svg: '<svg/>' });
  const zip = { bytes: new Uint8Array([1]), count: 1 };
  workers[0]!.tell({ serial: 2, answer: { ask: 'zip', zip: succeed(zip) } });
  expect(await zipped).toEqual(succeed(zip));
  void client.read(other, LOOK, NO_PROGRESS);
  const [first, second, third] = workers[0]!.asked.map(({ question }) => question);
  expect(first?.zip).toBeUndefined();
  expect(second).toMatchObject({ key: first?.key, zip: { svg: '<svg/>' } });
  expect(third?.key).not.toBe(first?.key);
});

test('a refusal comes with its element, a crash as a sentence, and a newer question as neither', async () => {
  const [design, other, third] = ['x', 'y', 'z'].map((title) => workbench.newDesign(title)) as [never, never, never];
  const refused = client.read(design, LOOK, NO_PROGRESS);
  const error = { message: 'It is no host name.', elementId: 'server-1' };
  workers[0]!.tell({ serial: 1, answer: { ask: 'read', bundle: { ok: false, error } } });
  expect(await refused).toEqual({ ok: false, error });

  const crashed = client.read(design, LOOK, NO_PROGRESS);
  const between = client.read(other, LOOK, NO_PROGRESS);
  const newest = client.read(third, LOOK, NO_PROGRESS);
  expect(await between).toEqual({ ok: false, error: undefined });
  workers[0]!.onerror?.(undefined);
  expect(await crashed).toEqual({
    ok: false,
    error: { message: 'Building the bundle failed.', elementId: undefined },
  });
  workers[1]!.answer('newest');
  expect(await newest).toMatchObject({ ok: true });
});
