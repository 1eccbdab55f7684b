import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Replica } from '../../elements.ts';

/** More users of one place than these are not named. */
const MOST_USERS = 9;

export const rule = defineRule({
  id: 'drbd/metadata-slot-taken-twice',
  title: 'Two volumes with one place for their metadata',
  severity: 'error',
  remedy: 'Give each volume a metadata device of its own, or an index of its own in a shared one.',
  sources: [
    { title: 'drbd.conf(5), meta-disk' },
    {
      title: "DRBD user's guide, external metadata",
      url: 'https://linbit.com/drbd-user-guide/drbd-guide-9_0-en/#s-external-meta-data',
    },
  ],
  appliesTo: [Replica],
  check(replica, { index }) {
    if (replica.role === 'tie-breaker') return [];
    const clashes = replica.disks.flatMap(({ metaId, metaIndex }) => {
      const users = metaId === undefined ? [] : usersOf(slotsOf(index).get(metaId), metaIndex);
      return metaId === undefined || users.length < 2 ? [] : [{ metaId, users }];
    });
    return [...new Set(clashes.map(({ metaId }) => metaId))].map((metaId) => {
      const users = clashes.filter((clash) => clash.metaId === metaId).flatMap((clash) => clash.users);
      const others = [...new Set(users)].filter(({ id }) => id !== replica.id);
      const who = others.length === 0 ? 'for two volumes' : `as ${sayNames(others)}`;
      return {
        message: `${replica.name} keeps its metadata in the same place of ${sayName(index, metaId)} ${who}.`,
        related: [metaId, ...others.map(({ id }) => id)],
      };
    });
  },
});

type Slots = ReadonlyMap<number | 'whole' | 'any', readonly Replica[]>;

/** Who uses a place of a metadata device; a volume without an index takes all of it. */
function usersOf(slots: Slots | undefined, metaIndex: number | undefined): readonly Replica[] {
  if (metaIndex === undefined) return slots?.get('any') ?? [];
  return [...(slots?.get(metaIndex) ?? []), ...(slots?.get('whole') ?? [])];
}

/** The replicas on each metadata device by what they take of it, no more of a kind than are named. */
const slotsOf: (index: DesignIndex) => ReadonlyMap<ElementId, Slots> = perIndex((index) => {
  const devices = new Map<ElementId, Map<number | 'whole' | 'any', Replica[]>>();
  for (const replica of byName(index.all(Replica)).filter(({ role }) => role !== 'tie-breaker')) {
    for (const { metaId, metaIndex } of replica.disks) {
      if (metaId === undefined) continue;
      const slots = devices.get(metaId) ?? new Map<number | 'whole' | 'any', Replica[]>();
      devices.set(metaId, slots);
      for (const slot of [metaIndex ?? 'whole', 'any'] as const) {
        slots.set(slot, [...(slots.get(slot) ?? []), replica].slice(0, MOST_USERS));
      }
    }
  }
  return devices;
});
