import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { SanPath, SanSwitch } from '../../elements.ts';

export const rule = defineRule({
  id: 'san/path-without-address',
  title: "A path from a server that is not in the fabric's network",
  severity: 'error',
  remedy: 'Give the server an address in the network of the switch.',
  sources: [{ title: 'iscsiadm(8), interfaces' }],
  appliesTo: [SanPath],
  check(path, { index }) {
    const networkId = index.find(SanSwitch, path.switchId)?.networkId;
    if (
      networkId === undefined ||
      index.by(Address, 'serverId', path.serverId).some((address) => address.networkId === networkId)
    )
      return [];
    return [
      {
        message: `${path.name} leads from ${sayName(index, path.serverId)} through ${sayName(index, path.switchId)}, and the server has no address in ${sayName(index, networkId)}.`,
        related: [path.serverId, networkId],
      },
    ];
  },
});
