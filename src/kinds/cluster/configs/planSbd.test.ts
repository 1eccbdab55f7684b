import { expect, test } from 'vitest';
import { sbdOnLunDesign } from '../../../../tests/fencingDesigns.ts';
import { change } from '../../../../tests/rules/designs.ts';
import { workbench } from '../../../workbench.ts';
import { FenceDevice, Member } from '../elements.ts';
import { planSbd } from './planSbd.ts';

const planned = (design = sbdOnLunDesign()): readonly string[] | undefined => {
  const { view } = workbench.analyse(design);
  const members = view.index.all(Member).map(({ serverId }) => serverId);
  return planSbd(view.index.all(FenceDevice), members, view)?.disks;
};

test('the disks of SBD are told by the path that all members have', () => {
  expect(planned()).toEqual(['/dev/mapper/sbd']);
});

test('a cluster that has lost all its members asks nothing of SBD', () => {
  const members = workbench.analyse(sbdOnLunDesign()).view.index.all(Member);
  const design = change(sbdOnLunDesign, Object.fromEntries(members.map(({ id }) => [id, null])))();
  expect(planned(design)).toBeUndefined();
});
