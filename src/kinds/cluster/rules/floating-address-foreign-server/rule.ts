import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address, FloatingAddress, groupOf } from '../../../common/index.ts';

export const rule = defineRule({
  id: 'cluster/floating-address-foreign-server',
  title: 'A floating address that a server cannot carry',
  severity: 'error',
  remedy: 'Give the server an address in the network, or keep the group off it.',
  sources: [{ title: 'ocf_heartbeat_IPaddr2(7)' }],
  appliesTo: [FloatingAddress],
  check(address, { index }) {
    const group = address.followsId === undefined ? undefined : groupOf(address.followsId, index);
    const strangers = (group?.serverIds ?? []).filter(
      (serverId) => !index.by(Address, 'serverId', serverId).some(({ networkId }) => networkId === address.networkId),
    );
    if (strangers.length === 0) return [];
    return [
      {
        message: `The floating address ${address.ip} may move to ${sayNames(strangers.map((id) => index.get(id)))}, which has no address in ${sayName(index, address.networkId)}.`,
        related: strangers,
      },
    ];
  },
});
