import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { commonGround } from '../../../../core/storage/commonGround.ts';
import { Server } from '../../../common/index.ts';
import { brickSetsOf, bricksPerSet } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';

export const rule = defineRule({
  id: 'gluster/set-on-one-array',
  title: 'Copies of one set on one array',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Put the bricks of a set on local disks, or on LUNs of different arrays.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (bricksPerSet(volume) < 2 || !hasClearOrder(volume, index)) return [];
    return brickSetsOf(index, volume).flatMap(({ bricks }, at) =>
      commonGround(
        bricks.map((element) => ({ element, storageId: element.backingId })),
        index,
      )
        .filter(({ keeper }) => !isA(Server, keeper))
        .map(({ keeper, elements }) => ({
          message: `${sayNames(elements)} of set ${at + 1} of ${volume.name} lie on ${keeper.name}, and fail with it.`,
          related: [keeper.id, ...elements.map(({ id }) => id)],
        })),
    );
  },
});
