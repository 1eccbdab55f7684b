import type { ElementId } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';

export const rule = defineRule({
  id: 'drbd/volume-backed-twice',
  title: 'A replica backs one volume with two disks',
  severity: 'error',
  remedy: 'Leave one backing disk for each volume.',
  sources: [{ title: 'drbd.conf(5), disk' }],
  appliesTo: [Replica],
  check(replica, { index }) {
    const seen = new Set<ElementId>();
    const twice = replica.disks.filter(({ volumeId }) => seen.has(volumeId) || !seen.add(volumeId));
    if (twice.length === 0) return [];
    return [
      {
        message: `${replica.name} names more than one backing disk for ${sayNames([...new Set(twice.map(({ volumeId }) => index.get(volumeId)))])}.`,
      },
    ];
  },
});
