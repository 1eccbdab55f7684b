import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { mountsOf } from '../../../common/index.ts';
import { Lun, SanArray } from '../../elements.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/login-manual',
  title: 'Servers that do not log in at boot',
  severity: 'warning',
  remedy: 'Log in at boot.',
  sources: [{ title: 'iscsiadm(8), node.startup' }],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.transport !== 'iscsi' || array.startup !== 'manual') return [];
    const used = index.by(Lun, 'arrayId', array.id).filter((lun) => mountsOf(index, lun.id).length > 0);
    if (used.length === 0) return [];
    return [
      {
        message: `Servers log in to ${array.name} by hand, and ${sayNames(used)} is mounted on them; after a restart it is not there.`,
        related: used.map(({ id }) => id),
        fix: writeDefault(array, `Log in to ${array.name} at boot`, ['startup']),
      },
    ];
  },
});
