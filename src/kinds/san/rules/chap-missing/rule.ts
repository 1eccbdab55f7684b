import { defineRule } from '../../../../core/rules/rule.ts';
import { SanArray } from '../../elements.ts';
import { isShared, loginNetworks } from '../loginNetworks.ts';
import { writeDefault } from '../writeDefault.ts';

export const rule = defineRule({
  id: 'san/chap-missing',
  title: 'An iSCSI login without password',
  severity: 'info',
  remedy: 'Log in by CHAP, in both directions where the array can.',
  sources: [
    { title: 'RFC 7143, 12.1: CHAP', url: 'https://www.rfc-editor.org/rfc/rfc7143' },
    { title: 'iscsid.conf, CHAP settings' },
  ],
  appliesTo: [SanArray],
  check(array, { index }) {
    if (array.transport !== 'iscsi' || array.authentication !== 'none') return [];
    const shared = loginNetworks(array, index).filter(isShared);
    if (shared.length > 0) return [];
    return [
      {
        message: `Servers log in to ${array.name} without a password; who gives the name of a server gets its disk.`,
        fix: writeDefault(array, `Log in to ${array.name} by CHAP`, ['authentication']),
      },
    ];
  },
});
