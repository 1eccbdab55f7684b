import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { GlusterVolume } from '../../elements.ts';
import { spareCopies } from '../../spareCopies.ts';
import { fragileBricks } from '../fragileBricks.ts';

export const rule = defineRule({
  id: 'gluster/copy-on-single-disk',
  title: 'One broken disk away from the last copy',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Put RAID 6 or RAID 10 below the bricks, or keep a third copy in place of an arbiter.',
  sources: [{ title: 'Red Hat Gluster Storage 3.5 Administration Guide, brick configuration' }],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    const fragile = fragileBricks(volume, index);
    if (fragile.length === 0 || spareCopies(volume) > 1) return [];
    const left = LEFT[volume.form === 'arbiter' ? 'arbiter' : spareCopies(volume) === 1 ? 'none' : 'lost'];
    return [
      {
        message: `A single lost disk takes ${sayNames(fragile)} of ${volume.name} away, and ${left}.`,
        related: fragile.map(({ id }) => id),
      },
    ];
  },
});

/** What a lost brick leaves behind, after "and". */
const LEFT = {
  arbiter: 'the other copy is the only one until it is healed, as an arbiter holds names alone',
  none: 'nothing is left to spare',
  lost: 'its files are gone',
};
