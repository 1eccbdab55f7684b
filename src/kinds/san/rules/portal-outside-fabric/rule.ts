import { isIpAddress } from '../../../../core/configs/isIpAddress.ts';
import { isInSubnet, parseSubnet } from '../../../../core/configs/subnet.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../../common/index.ts';
import { SanArray, SanController, SanPath, SanSwitch } from '../../elements.ts';
import { isWildcardPortal } from '../isWildcardPortal.ts';

export const rule = defineRule({
  id: 'san/portal-outside-fabric',
  title: "A portal outside the fabric's subnet",
  severity: 'error',
  remedy: 'Lead the path to a controller whose portal is in the network of the switch.',
  sources: [{ title: 'iscsiadm(8), portals' }],
  appliesTo: [SanPath],
  check(path, { index }) {
    const network = index.find(Network, index.find(SanSwitch, path.switchId)?.networkId);
    const controller = index.find(SanController, path.controllerId);
    const isIscsi = index.find(SanArray, controller?.arrayId)?.transport === 'iscsi';
    if (!network || !controller || !isIscsi || !parseSubnet(network.cidr) || !isIpAddress(controller.port)) return [];
    if (isWildcardPortal(controller.port)) return [];
    if (isInSubnet(controller.port, network.cidr)) return [];
    return [
      {
        message: `${path.name} leads through ${network.name} (${network.cidr}) to ${controller.name}, whose portal is ${controller.port}.`,
        related: [controller.id, network.id],
      },
    ];
  },
});
