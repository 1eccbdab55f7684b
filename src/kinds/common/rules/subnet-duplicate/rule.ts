import { parseSubnet } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { sharing } from '../../../../core/rules/sharing.ts';
import { Network } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/subnet-duplicate',
  title: 'Two networks with one subnet',
  severity: 'warning',
  remedy: 'Give each network a subnet of its own, or draw one network.',
  sources: [
    { title: "DRBD user's guide, configuring Pacemaker fencing: two rings" },
    { title: 'corosync.conf(5), link' },
  ],
  appliesTo: [Network],
  check(network, { index }) {
    const others = findSharers(network, index);
    if (others.length === 0) return [];
    return [
      {
        message: `${network.name} and ${sayNames(others)} are all ${network.cidr}, and so one network for the servers.`,
        related: others.map(({ id }) => id),
      },
    ];
  },
});

const findSharers = sharing(Network, ({ cidr }) => (parseSubnet(cidr) ? [cidr] : []));
