import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { GlusterVolume } from '../../elements.ts';
import { spareCopies } from '../../spareCopies.ts';
import { fragileBricks } from '../fragileBricks.ts';

export const rule = defineRule({
  id: 'gluster/brick-without-raid',
  title: 'Bricks that each lost disk takes along',
  severity: 'info',
  remedy: 'Keep spare disks at hand and room for a heal of each lost one, or put RAID below the bricks.',
  sources: [
    { title: 'Red Hat Gluster Storage 3.5 Administration Guide, brick configuration' },
    {
      title: 'Red Hat Gluster Storage 3.5 Administration Guide, distributed replicated volumes',
      url: 'https://docs.redhat.com/en/documentation/red_hat_gluster_storage/3.5/html/administration_guide/sect-creating_distributed_replicated_volumes',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const fragile = fragileBricks(volume, index);
    if (fragile.length === 0 || spareCopies(volume) < 2) return [];
    return [
      {
        message: `A single lost disk takes ${sayNames(fragile)} of ${volume.name} away; the whole brick is then healed over the network.`,
        related: fragile.map(({ id }) => id),
      },
    ];
  },
});
