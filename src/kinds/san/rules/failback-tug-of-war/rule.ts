import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Lun, SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { initiatorsOf } from '../../sanPaths.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/failback-tug-of-war',
  title: 'Servers that pull a LUN to and fro',
  severity: 'info',
  remedy: 'Choose followover or manual for the failback.',
  sources: [{ title: 'multipath.conf(5), failback' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    const isAsked = array.access === 'active-passive' && array.failback === 'immediate';
    if (!isAsked || !hasMultipath(array)) return [];
    const shared = index
      .by(Lun, 'arrayId', array.id)
      .filter((lun) => new Set(initiatorsOf(index, lun).map(({ serverId }) => serverId)).size > 1);
    if (shared.length === 0) return [];
    return [
      {
        message: `One controller of ${array.name} serves at a time, and each server of ${sayNames(shared)} fails back on its own account.`,
        related: shared.map(({ id }) => id),
        fix: writeDefault(array, `Let the servers of ${array.name} follow each other`, ['failback']),
      },
    ];
  },
});
