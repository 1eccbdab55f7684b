import { expect, test } from 'vitest';
import { printer } from '../../printer.ts';
import { workbench } from '../../workbench.ts';
import type { Design } from '../model/design.ts';
import type { Bundle, BundleOptions, BundleProgress } from './printBundle.ts';

const LOOK: BundleOptions = { figure: { style: 'docs', theme: 'light' }, pictures: {} };
const design = workbench.fromTemplate('drbd-single-primary')!;
const bundleOf = (options: BundleOptions = LOOK, of: Design = design): Bundle => {
  const made = printer.bundle(workbench.analyse(of), options);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};
const textOf = (bundle: Bundle, path: string): unknown => bundle.entries.find((entry) => entry.path === path)?.content;

test('the texts are the entries, line by line, with the elements that each line comes from', () => {
  const { entries, texts } = bundleOf();
  expect(texts.map(({ path }) => path)).toEqual(entries.map(({ path }) => path));
  for (const { path, lines } of texts) {
    const content = lines.map(({ text }) => `${text}\n`).join('');
    expect(content, path).toBe(textOf({ entries, texts }, path));
  }
  const resource = texts.find(({ path }) => path === 'hosts/alice/etc/drbd.d/kolab.res');
  const owners = new Set(resource?.lines.flatMap(({ elementIds }) => elementIds));
  expect([...owners].every((id) => design.elements[id])).toBe(true);
  expect(owners.size).toBeGreaterThan(0);
});

test('the bundle is for good health, whatever scenario is played', () => {
  const ill = workbench.analyse(design, [{ type: 'fail', elementId: 'server-alice' }]);
  const made = printer.bundle(ill, LOOK);
  expect(made.ok && made.value.entries).toEqual(bundleOf().entries);
});

test('a bundle to be read speaks of the pictures that the finished one will hold', () => {
  expect(textOf(bundleOf({ ...LOOK, pictures: 'later' }), 'README.md')).toBe(
    textOf(bundleOf({ ...LOOK, pictures: { svg: '<svg/>' } }), 'README.md'),
  );
  expect(textOf(bundleOf(), 'README.md')).not.toContain('design.svg');
});

test('progress rises from 0 to 1 and names what is done', () => {
  const told: BundleProgress[] = [];
  bundleOf({ ...LOOK, onProgress: (progress) => told.push(progress) });
  expect(told[0]).toEqual({ doing: 'Judging the design', done: 0 });
  expect([...new Set(told.map(({ doing }) => doing))]).toEqual([
    'Judging the design',
    'Writing the files of all hosts',
    'Playing the failover drills',
    'Writing the figure',
    'Adding checksums',
  ]);
  expect(told.at(-1)).toEqual({ doing: 'Adding checksums', done: 1 });
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
});

test('a name that no file can hold is refused with its element', () => {
  const server = { ...design.elements['server-alice']!, hostName: 'a b' };
  const bent: Design = { ...design, elements: { ...design.elements, 'server-alice': server } };
  expect(printer.bundle(workbench.analyse(bent), LOOK)).toEqual({
    ok: false,
    error: { message: 'hostName "a b" cannot be written into a file.', elementId: 'server-alice' },
  });
});
