import { defineRule } from '../../../../core/rules/rule.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Disk, Server, sharedFates, type SharedFate } from '../../../common/index.ts';
import { type BrickSet, brickSetsOf } from '../../brickSets.ts';
import { type Brick, GlusterVolume } from '../../elements.ts';
import { hasClearOrder } from '../hasClearOrder.ts';

export const rule = defineRule({
  id: 'gluster/set-shares-a-failure-domain',
  title: 'Copies that fail together',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Spread the bricks of each set over racks, power feeds and enclosures of their own.',
  sources: [
    {
      title: 'Gluster docs, Setting up volumes',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Volumes/',
    },
    {
      title: 'Gluster docs, Arbiter volumes and quorum options',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/arbiter-volumes-and-quorum/',
    },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.form === 'distribute' || !hasClearOrder(volume, index)) return [];
    const hits = new Map<SharedFate['domain'], Brick[][]>();
    for (const set of brickSetsOf(index, volume)) {
      for (const { domain, elements } of sharedFates(standingOf(set, index), index)) {
        const lost = takenWith(new Set(elements.map(({ id }) => id)), set);
        if (!isTooMany(volume, set, lost)) continue;
        const sets = hits.get(domain);
        if (sets) sets.push(lost);
        else hits.set(domain, [lost]);
      }
    }
    return byName([...hits.keys()]).map((domain) => {
      const sets = hits.get(domain) ?? [];
      const [first = []] = sets;
      const what = sets.length === 1 ? sayNames(first) : `bricks of ${sets.length} sets`;
      return {
        message: `${domain.name} takes ${what} of ${volume.name} along when it fails, more than a set can spare.`,
        related: [domain.id, ...first.map(({ id }) => id)],
      };
    });
  },
});

/** What the bricks of a set stand on: their servers and their disks. */
function standingOf(set: BrickSet, index: DesignIndex): readonly (Server | Disk)[] {
  return set.bricks.flatMap(({ serverId, backingId }) =>
    [index.find(Server, serverId), index.find(Disk, backingId)].filter((element) => element !== undefined),
  );
}

function takenWith(lost: ReadonlySet<string>, set: BrickSet): Brick[] {
  return set.bricks.filter(({ serverId, backingId }) => lost.has(serverId) || lost.has(backingId ?? ''));
}

/** True if bricks of several servers go, and what is left is no majority, or too few fragments. */
function isTooMany(volume: GlusterVolume, set: BrickSet, lost: readonly Brick[]): boolean {
  if (new Set(lost.map(({ serverId }) => serverId)).size < 2) return false;
  return volume.form === 'disperse' ? lost.length > volume.redundancy : lost.length * 2 >= set.bricks.length;
}
