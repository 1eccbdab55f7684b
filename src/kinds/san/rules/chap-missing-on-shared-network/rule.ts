import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { SanArray } from '../../elements.ts';
import { isShared, loginNetworks } from '../loginNetworks.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/chap-missing-on-shared-network',
  title: 'An iSCSI login without password in a shared network',
  severity: 'error',
  remedy: 'Log in by CHAP, and give storage a network of its own.',
  sources: [
    { title: 'RFC 7143, 12.1: CHAP', url: 'https://www.rfc-editor.org/rfc/rfc7143' },
    { title: 'iscsid.conf, CHAP settings' },
  ],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.transport !== 'iscsi' || array.authentication !== 'none') return [];
    const shared = loginNetworks(array, index).filter(isShared);
    if (shared.length === 0) return [];
    return [
      {
        message: `Servers log in to ${array.name} without a password over ${sayNames(shared)}, which others use as well.`,
        related: shared.map(({ id }) => id),
        fix: writeDefault(array, `Log in to ${array.name} by CHAP`, ['authentication']),
      },
    ];
  },
});
