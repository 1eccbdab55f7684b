import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem } from '../../../common/index.ts';
import { Lun, SanArray } from '../../elements.ts';
import { hasMultipath } from '../../pathSettings.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/no-path-fails-at-once',
  title: 'I/O that fails as soon as no path works',
  severity: 'warning',
  remedy: 'Wait longer than the array needs to move LUNs to the other controller.',
  sources: [{ title: 'multipath.conf(5), no_path_retry' }, { title: 'xfs(5)' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (!hasMultipath(array) || array.whenNoPath !== 'fail') return [];
    const luns = index
      .by(Lun, 'arrayId', array.id)
      .filter(({ id }) => index.by(Filesystem, 'backingId', id).length > 0);
    if (luns.length === 0) return [];
    return [
      {
        message: `The filesystem on ${sayNames(luns)} gets errors as soon as no path to ${array.name} works, also while its controllers change places.`,
        related: luns.map(({ id }) => id),
        fix: writeDefault(array, `Wait for ${array.name}`, ['whenNoPath', 'noPathRetry']),
      },
    ];
  },
});
