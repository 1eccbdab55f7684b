import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { takeFreeNumber } from '../../../../core/rules/takeFreeNumber.ts';
import { Brick } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/brick-position-duplicate',
  title: 'Two bricks at one position',
  severity: 'error',
  remedy: 'Number the bricks of a volume through.',
  sources: [{ title: 'gluster(8), volume create' }],
  appliesTo: [Brick],
  check(brick, { index }) {
    const others = findSharers(brick, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${sayPlaced(brick, index)} has the position ${brick.position}, which ${sayNames(others)} has too.`,
        related: others.map(({ id }) => id),
        // Where a server has several bricks, the order decides whether copies share it: that is the author's to say.
        fix: crowdedVolumes(index).has(brick.volumeId)
          ? undefined
          : {
              label: `Give ${brick.name} a free position`,
              edit: takeFreeNumber({
                type: Brick,
                element: brick,
                field: 'position',
                least: 0,
                most: 10_000,
                isRival: ({ volumeId }) => volumeId === brick.volumeId,
              }),
            },
      },
    ];
  },
});

/** Volumes with more than one brick on some server. */
const crowdedVolumes = perIndex((index) => {
  const seen = new Set<string>();
  const crowded = new Set<ElementId>();
  for (const { volumeId, serverId } of index.all(Brick)) {
    const place = `${volumeId} ${serverId}`;
    if (seen.has(place)) crowded.add(volumeId);
    seen.add(place);
  }
  return crowded;
});

const findSharers = sharing(Brick, ({ volumeId, position }) => [`${volumeId} ${position}`]);
