import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { isIscsiName } from '../../configs/isIscsiName.ts';
import { Initiator } from '../../elements.ts';
import { arraysOf } from '../arraysOf.ts';
import { isWwpn } from '../isWwpn.ts';

export const rule = defineRule({
  id: 'san/initiator-of-other-transport',
  title: 'An initiator that does not speak the transport of the array',
  severity: 'error',
  remedy: 'Map the LUN to the IQN of an iSCSI array, and to the WWPN of a Fibre Channel array.',
  sources: [{ title: 'RFC 7143, 4.2.7', url: 'https://www.rfc-editor.org/rfc/rfc7143' }, { title: 'iscsiadm(8)' }],
  appliesTo: [Initiator],
  check(initiator, { index }) {
    const speaks = isIscsiName(initiator.wwn) ? 'iscsi' : isWwpn(initiator.wwn) ? 'fc' : undefined;
    const deaf = arraysOf(initiator, index).filter(({ transport }) => transport !== speaks);
    if (speaks === undefined || deaf.length === 0) return [];
    const [own, other] = speaks === 'fc' ? ['a WWPN', 'iSCSI'] : ['an iSCSI name', 'Fibre Channel'];
    return [
      {
        message: `${sayPlaced(initiator, index)} is ${own}, and ${sayNames(deaf)}, whose LUNs are mapped to it, is reached by ${other}.`,
        related: deaf.map(({ id }) => id),
      },
    ];
  },
});
