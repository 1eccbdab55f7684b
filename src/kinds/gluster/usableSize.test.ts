import { expect, test } from 'vitest';
import { glusterDesign, type GlusterDesign } from '../../../tests/glusterDesign.ts';
import { patchElement } from '../../core/edits/edit.ts';
import { GIB } from '../../templates/builder.ts';
import { workbench } from '../../workbench.ts';

/** Bricks are of 500 GiB each, but for the second, which is of 400. */
function sizeOf(options: GlusterDesign): number | undefined {
  const design = patchElement(glusterDesign(options), 'disk-n2-vdb', { size: 400 * GIB });
  const size = workbench.analyse(design).paths.sizeOf('gv0');
  return size === undefined ? undefined : size / GIB;
}

test.each<[string, GlusterDesign, number | undefined]>([
  ['without copies all bricks count', { form: 'distribute', bricks: 3 }, 1400],
  ['of copies the smallest counts', { form: 'replicate', bricks: 3 }, 400],
  ['sets add up', { form: 'replicate', bricks: 4, setSize: 2 }, 900],
  ['an arbiter holds nothing', { form: 'arbiter', bricks: 3 }, 400],
  ['fragments of data add up', { form: 'disperse', bricks: 6, redundancy: 2 }, 1600],
  ['an unfinished set', { form: 'replicate', bricks: 2, setSize: 3 }, undefined],
  ['no bricks', { form: 'replicate', bricks: 0, setSize: 3 }, undefined],
])('%s', (_case, options, gib) => {
  expect(sizeOf(options)).toBe(gib);
});

test('a small disk below the arbiter does not matter, a data brick without a disk does', () => {
  const base = glusterDesign({ form: 'arbiter', bricks: 3 });
  const small = patchElement(base, 'disk-n3-vdb', { size: GIB });
  expect(workbench.analyse(small).paths.sizeOf('gv0')).toBe(500 * GIB);
  const open = patchElement(base, 'brick-1', { backingId: undefined });
  expect(workbench.analyse(open).paths.sizeOf('gv0')).toBeUndefined();
});
