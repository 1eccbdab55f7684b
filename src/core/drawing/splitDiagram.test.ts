import { expect, test } from 'vitest';
import { createBuilder } from '../../templates/builder.ts';
import { workbench } from '../../workbench.ts';
import { putElements } from '../edits/edit.ts';
import { splitDiagram } from './splitDiagram.ts';

test('pairs that do not replicate with each other are laid out apart', () => {
  const build = createBuilder();
  for (const [one, two] of [
    ['alice', 'bob'],
    ['charlie', 'dave'],
  ] as const) {
    const servers = [build.server(one, {}), build.server(two, {})] as const;
    const disks = servers.map((id) => [id, build.dataDisk(id, '/dev/vg0/data')] as const);
    build.drbd({ resourceName: one, minor: 0, port: 7788, networkIds: [], replicas: disks });
  }
  const design = putElements(workbench.newDesign('Two pairs'), build.elements);
  const diagram = workbench.draw(
    workbench.analyse({ ...design, view: { ...design.view, hiddenLayers: ['networks'] } }),
  );
  const parts = splitDiagram(diagram);
  expect(parts.map((part) => part.groups.map((group) => group.label))).toEqual([
    ['alice', 'bob'],
    ['charlie', 'dave'],
  ]);
  expect(parts.map((part) => part.arrows.length)).toEqual([1, 1]);
  expect(parts.flatMap((part) => part.stacks)).toHaveLength(diagram.stacks.length);
});

test('a connected diagram is one part', () => {
  const design = workbench.fromTemplate('san');
  if (!design) throw new Error('no template');
  const diagram = workbench.draw(workbench.analyse(design));
  expect(splitDiagram(diagram)).toEqual([diagram]);
});
