import { describe, expect, test } from 'vitest';
import { templateDesign } from '../../../../tests/drbdVariants.ts';
import { workbench } from '../../../workbench.ts';
import type { DrawingStyle } from '../../diagram/theme.ts';
import type { Drawing, Shape } from '../drawing.ts';
import { writeSvg } from '../writeSvg.ts';
import { legendOf } from './legendOf.ts';
import { surround } from './surround.ts';

const LOOK = { style: 'workbench', theme: 'light' } as const;
const drawing: Drawing = {
  view: { x: -4, y: -4, width: 300, height: 50 },
  title: 'Pair',
  description: '',
  paper: '#ffffff',
  ink: '#000000',
  items: [],
};

function wordsOf(
  name: Parameters<typeof templateDesign>[0],
  style: DrawingStyle,
  failed: readonly string[] = [],
): string[] {
  const events = failed.map((elementId) => ({ type: 'fail', elementId }) as const);
  return legendOf(workbench.draw(workbench.analyse(templateDesign(name), events)), style).map(({ words }) => words);
}

describe('the legend explains what the figure shows, and nothing else', () => {
  test('of a DRBD pair in the docs style', () => {
    expect(wordsOf('drbd-single-primary', 'docs')).toEqual([
      'active server',
      'read-write, or running',
      'no access, or stopped',
    ]);
  });

  test('with lines in the workbench style', () => {
    expect(wordsOf('drbd-single-primary', 'workbench')).toContain('replication');
    expect(wordsOf('san', 'workbench')).toContain('path');
    expect(wordsOf('nas', 'docs')).not.toContain('replication');
  });

  test('with a failure', () => {
    expect(wordsOf('drbd-single-primary', 'docs', ['server-alice'])).toContain('failed');
    expect(wordsOf('drbd-single-primary', 'docs')).not.toContain('failed');
  });
});

const texts = (shapes: readonly Shape[] = []): string[] =>
  shapes.flatMap((shape) => ('text' in shape ? [shape.text] : []));

test('a title stands above the figure, and the paper grows by its height', () => {
  const titled = surround(drawing, { title: ' Mail\nof <all> ', legend: [] }, LOOK);
  expect(titled.view).toEqual({ x: -4, y: -34, width: 300, height: 80 });
  expect(texts(titled.around)).toEqual(['Mail of <all>']);
  expect(writeSvg(titled)).toContain('>Mail of &lt;all&gt;</text>');
});

test('entries that do not fit beside each other go into rows below the figure', () => {
  const legend = Array.from({ length: 6 }, () => ({ sample: 'replication', words: 'replication' }) as const);
  const explained = surround(drawing, { title: '', legend }, LOOK);
  const rows = new Set((explained.around ?? []).flatMap((shape) => (shape.tag === 'text' ? [shape.y] : [])));
  expect(rows.size).toBe(2);
  expect(explained.view.height).toBe(50 + 10 + 2 * 20);
  const right = (explained.around ?? []).map((shape) => (shape.tag === 'text' ? shape.x : 0));
  expect(Math.max(...right)).toBeLessThan(296);
});

test('a small figure is given the width that its words need, in the middle', () => {
  const small = surround(
    { ...drawing, view: { x: 0, y: 0, width: 100, height: 50 } },
    { title: 'Pair', legend: [] },
    LOOK,
  );
  expect(small.view).toMatchObject({ x: -60, width: 220 });
});

test('without either, the drawing is the same object', () => {
  expect(surround(drawing, { title: '', legend: [] }, LOOK)).toBe(drawing);
});
