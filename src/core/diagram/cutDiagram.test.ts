import { expect, test } from 'vitest';
import { templateDesign, threeReplicaDesign } from '../../../tests/drbdVariants.ts';
import type { Design } from '../model/design.ts';
import { workbench } from '../../workbench.ts';
import { cutDiagram } from './cutDiagram.ts';
import { drawnFor } from './drawnFor.ts';

/** Names of what is drawn when only these elements are wanted: groups and boxes, then arrows by their ends. */
function cut(design: Design, ids: readonly string[]): { parts: string[]; arrows: string[] } | undefined {
  const analysis = workbench.analyse(design);
  const diagram = workbench.draw(analysis);
  const part = cutDiagram(diagram, drawnFor(diagram, analysis.index, ids));
  if (!part) return undefined;
  return {
    parts: [...part.groups, ...part.boxes].map(({ elementId }) => elementId),
    arrows: part.arrows.map(({ from, to }) => `${from} - ${to}`),
  };
}

test('a server is drawn with all that is in it, and with nothing of the others', () => {
  const alice = cut(templateDesign('drbd-single-primary'), ['server-alice']);
  expect(alice?.parts).toContain('server-alice');
  expect(alice?.parts.length).toBeGreaterThan(2);
  expect(alice?.parts.filter((id) => id.includes('bob'))).toEqual([]);
  expect(alice?.arrows.filter((arrow) => arrow.includes('bob'))).toEqual([]);
});

test('both servers are the whole pair, with the replication between them', () => {
  const design = templateDesign('drbd-single-primary');
  const both = cut(design, ['server-alice', 'server-bob']);
  expect(both?.arrows.some((arrow) => arrow.includes('alice') && arrow.includes('bob'))).toBe(true);
});

test('a disk is drawn in the groups around it', () => {
  const design = threeReplicaDesign();
  const disk = workbench
    .draw(workbench.analyse(design))
    .boxes.find(({ shape, parentId }) => shape === 'disk' && parentId);
  if (!disk?.parentId) throw new Error('no disk is drawn in a server');
  expect(cut(design, [disk.elementId])?.parts).toEqual(expect.arrayContaining([disk.elementId, disk.parentId]));
});

test('a resource is drawn as its replication, with the disks at its ends', () => {
  const resource = cut(templateDesign('drbd-single-primary'), ['drbd-kolab']);
  expect(resource?.arrows).toHaveLength(1);
  expect(resource?.parts.filter((id) => id.startsWith('server-'))).toHaveLength(2);
});

test('nothing is drawn for nothing', () => {
  expect(cut(templateDesign('san'), [])).toBeUndefined();
});
