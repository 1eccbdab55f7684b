import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../../common/index.ts';
import { bricksOf } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';
import { spareCopies } from '../../spareCopies.ts';

export const rule = defineRule({
  id: 'gluster/heal-unwatched',
  title: 'Heals and split brains that nobody hears of',
  severity: 'info',
  remedy: 'Let one server watch `gluster volume heal info`: alert on entries for half an hour, and on any split brain.',
  sources: [
    {
      title: 'Gluster docs, Split brain and ways to deal with it',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Split-brain-and-ways-to-deal-with-it/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const serverIds = [...new Set(bricksOf(index, volume).map(({ serverId }) => serverId))];
    const silent = serverIds.filter((id) => index.find(Server, id)?.monitoring === 'none');
    if (spareCopies(volume) < 1 || silent.length === 0 || silent.length < serverIds.length) return [];
    return [
      {
        message: `No server with bricks of ${volume.name} alerts anybody: clients go on with one copy less, and nobody notices until the next one goes.`,
        related: silent.slice(0, MOST_NAMED),
      },
    ];
  },
});

/** More servers than these are not named as related. */
const MOST_NAMED = 8;
