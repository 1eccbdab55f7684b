import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { placesAround, Server, type Site } from '../../../common/index.ts';
import { bricksOf, brickSetsOf, bricksPerSet } from '../../brickSets.ts';
import { clientQuorum } from '../../clientQuorum.ts';
import { type Brick, GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';

export const rule = defineRule({
  id: 'gluster/two-sites-without-third',
  title: 'Copies at two sites, and no third to decide',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Put the arbiter, or one copy of each set, at a third site.',
  sources: [
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
    {
      title: 'Gluster docs, Thin arbiter volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Thin-Arbiter-Volumes/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    // Where copies have to stand at different sites, two of a set at one of them are found as a shared fate.
    if (index.design.separation === 'site' || bricksPerSet(volume) < 3 || !hasClearOrder(volume, index)) return [];
    const bricks = bricksOf(index, volume);
    const sites = new Set(bricks.map((brick) => siteOf(brick, index)));
    if (sites.size !== 2 || sites.has(undefined)) return [];
    const deciding = [...sites].flatMap((site) => (site && stopsWithout(site, volume, index) ? [site] : []));
    if (deciding.length === 0) return [];
    return [
      {
        message: `The bricks of ${volume.name} stand at ${sayNames([...sites])} only; without ${sayNames(deciding)} the volume stops at the other site as well.`,
        related: deciding.map(({ id }) => id),
      },
    ];
  },
});

function siteOf(brick: Brick, index: DesignIndex): Site | undefined {
  const server = index.find(Server, brick.serverId);
  return server && placesAround(server, index).find(({ scale }) => scale === 'site');
}

/** True if some set has no quorum once the site is gone. */
function stopsWithout(site: Site, volume: GlusterVolume, index: DesignIndex): boolean {
  return brickSetsOf(index, volume).some((set) => {
    const left = set.bricks.filter((brick) => siteOf(brick, index) !== site);
    return !clientQuorum(volume, set, left).held;
  });
}
