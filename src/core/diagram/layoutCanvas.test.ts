import { describe, expect, test } from 'vitest';
import { workbench } from '../../workbench.ts';
import { startHand } from '../../../tests/hand.ts';
import { layoutCanvas, type CanvasLayout, type PlacedBox } from './layoutCanvas.ts';

const templates = workbench.templates.map((template) => template.id);

function layoutOf(templateId: string): CanvasLayout {
  return layoutCanvas(workbench.canvas(workbench.fromTemplate(templateId) ?? workbench.newDesign('x')));
}

function overlaps(a: PlacedBox, b: PlacedBox): boolean {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

describe.each(templates)('%s', (templateId) => {
  const { boxes } = layoutOf(templateId);
  const byId = new Map(boxes.map((box) => [box.id, box]));

  test('siblings never overlap', () => {
    const clashes = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.parentId === b.parentId && overlaps(a, b))
        .map((b) => `${a.id} and ${b.id}`),
    );
    expect(clashes).toEqual([]);
  });

  test('children lie inside their parents, and after them in the list', () => {
    boxes.forEach((box, at) => {
      if (box.parentId === undefined) return;
      const parent = byId.get(box.parentId);
      if (!parent) throw new Error(`${box.id} has no parent on the canvas`);
      expect(boxes.indexOf(parent)).toBeLessThan(at);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(parent.width);
      expect(box.y + box.height).toBeLessThanOrEqual(parent.height);
      expect([box.left, box.top]).toEqual([parent.left + box.x, parent.top + box.y]);
    });
  });

  test('every line has both ends on the canvas', () => {
    for (const link of layoutOf(templateId).links)
      expect([byId.has(link.fromId), byId.has(link.toId)]).toEqual([true, true]);
  });
});

test('servers stand in their cluster, disks in their server', () => {
  const tree = workbench.canvas(workbench.fromTemplate('drbd-single-primary') ?? workbench.newDesign('x'));
  expect(tree.roots.map((node) => node.id)).toContain('cluster-kolab');
  expect(tree.containerOf('server-alice')).toBe('cluster-kolab');
  expect(tree.containerOf('disk-alice-kolab')).toBe('server-alice');
});

test('a mount is tied to the disk of its own server that stands in for the DRBD volume', () => {
  const { links } = layoutOf('drbd-single-primary');
  const use = links.find((link) => link.meaning === 'use');
  expect(use).toMatchObject({ toId: 'disk-alice-kolab', side: 'left' });
});

test('adding a disk moves nothing that stands before it', () => {
  const hand = startHand();
  hand.drop('server');
  hand.drop('server');
  const before = layoutCanvas(workbench.canvas(hand.design)).boxes;
  hand.drop('disk-data', 'bob');
  const after = new Map(layoutCanvas(workbench.canvas(hand.design)).boxes.map((box) => [box.id, box]));
  for (const box of before) expect(after.get(box.id)).toMatchObject({ left: box.left, top: box.top });
});

test('sites in a loop still stand somewhere', () => {
  const hand = startHand();
  hand.drop('site');
  hand.drop('site');
  const [a, b] = hand.all('site');
  if (!a || !b) throw new Error('two sites were dropped');
  const elements = { ...hand.design.elements, [a.id]: { ...a, siteId: b.id }, [b.id]: { ...b, siteId: a.id } };
  expect(layoutCanvas(workbench.canvas({ ...hand.design, elements })).boxes).toHaveLength(2);
});

test('an empty design is an empty canvas', () => {
  expect(layoutCanvas(workbench.canvas(workbench.newDesign('x')))).toEqual({ boxes: [], links: [] });
});

test('a hundred servers make a picture that is not much wider than high', () => {
  const hand = startHand();
  for (let count = 0; count < 100; count += 1) hand.drop('server');
  const { boxes } = layoutCanvas(workbench.canvas(hand.design));
  const width = Math.max(...boxes.map((box) => box.left + box.width));
  const height = Math.max(...boxes.map((box) => box.top + box.height));
  expect(width / height).toBeGreaterThan(0.5);
  expect(width / height).toBeLessThan(4);
  const roots = boxes.filter((box) => box.parentId === undefined);
  expect(roots.some((a, at) => roots.slice(at + 1).some((b) => overlaps(a, b)))).toBe(false);
});
