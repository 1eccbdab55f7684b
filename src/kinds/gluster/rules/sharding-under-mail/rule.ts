import { patchElement } from '../../../../core/edits/edit.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Disk, servicesOn } from '../../../common/index.ts';
import { bricksOf } from '../../brickSets.ts';
import { GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/sharding-under-mail',
  title: 'Sharding under mail',
  severity: 'warning',
  remedy: 'Switch sharding off.',
  sources: [
    {
      title: 'Gluster docs, Tuning volume options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Tuning-Volume-Options/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.sharding !== 'on') return [];
    const services = servicesOn(volume, index);
    const kept = bricksOf(index, volume).flatMap(({ backingId }) => index.find(Disk, backingId) ?? []);
    const full = byName(kept.filter(({ content }) => content === 'keep'));
    if (services.length === 0 && full.length === 0) return [];
    const what =
      services.length > 0
        ? `it holds the files of ${sayNames(services)}, and sharding is made for images of virtual machines`
        : 'its bricks hold data already, which was written without';
    return [
      {
        message: `${volume.name} cuts its files into shards; ${what}.`,
        related: [...services, ...full].slice(0, MOST_RELATED).map(({ id }) => id),
        fix: {
          label: `Switch the sharding of ${volume.name} off`,
          edit: (design) => patchElement(design, volume.id, { sharding: 'off' }),
        },
      },
    ];
  },
});

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
