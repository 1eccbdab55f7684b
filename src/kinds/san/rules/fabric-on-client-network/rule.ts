import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { SanSwitch } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/fabric-on-client-network',
  title: "iSCSI over the clients' network",
  severity: 'warning',
  remedy: 'Use networks of their own for storage.',
  sources: [{ title: 'NetApp ONTAP SAN configuration: dedicated networks' }],
  appliesTo: [SanSwitch],
  check(fabric, { index }) {
    const network = index.find(Network, fabric.networkId);
    if (network?.purpose !== 'client') return [];
    return [
      {
        message: `${fabric.name} carries the storage over ${network.name}, the network of the clients.`,
        related: [network.id],
      },
    ];
  },
});
