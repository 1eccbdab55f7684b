import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isIscsiName, isLioName } from '../../configs/isIscsiName.ts';
import { Initiator } from '../../elements.ts';
import { arraysOf } from '../arraysOf.ts';
import { isWwpn } from '../isWwpn.ts';

export const rule = defineRule({
  id: 'san/initiator-name-malformed',
  title: 'A malformed initiator name',
  severity: 'error',
  remedy: 'Write the IQN of /etc/iscsi/initiatorname.iscsi, or the WWPN of the port.',
  sources: [{ title: 'RFC 7143, 4.2.7', url: 'https://www.rfc-editor.org/rfc/rfc7143' }, { title: 'iscsiadm(8)' }],
  appliesTo: [Initiator],
  check(initiator, { index }) {
    const isLio = arraysOf(initiator, index).some(
      ({ platform }) => platform === 'linux-host' || platform === 'linux-pair',
    );
    return refuseMalformed({
      owner: initiator,
      text: initiator.wwn,
      what: 'IQN or WWPN',
      grammar: `an iSCSI name such as iqn.2024-05.org.example:host in lower case${isLio ? ' with two dots behind the date' : ''}, or sixteen hexadecimal digits`,
      isGood: (text) => (isLio ? isLioName(text) : isIscsiName(text)) || isWwpn(text),
    });
  },
});
