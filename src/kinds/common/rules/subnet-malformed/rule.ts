import { parseSubnet } from '../../../../core/configs/subnet.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Network } from '../../elements.ts';

export const rule = defineRule({
  id: 'common/subnet-malformed',
  title: 'A malformed subnet',
  severity: 'error',
  remedy: 'Write the subnet as its first address, a slash and the prefix length.',
  sources: [{ title: 'ip-address(8)' }, { title: 'RFC 4632, 3.1', url: 'https://www.rfc-editor.org/rfc/rfc4632' }],
  appliesTo: [Network],
  check(network) {
    return refuseMalformed({
      owner: network,
      text: network.cidr,
      what: 'subnet',
      grammar: 'an address, a slash and a prefix length without host bits, such as 10.1.1.0/24',
      isGood: (text) => parseSubnet(text) !== undefined,
    });
  },
});
