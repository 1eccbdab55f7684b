import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { networkIdOf, nfsHostOf } from '../../nfsHosts.ts';

export const rule = defineRule({
  id: 'nas/client-without-address',
  title: 'A client outside the network of its NFS server',
  severity: 'error',
  remedy: 'Give the server an address in the network of the NFS server.',
  sources: [{ title: 'exports(5)' }, { title: 'nfs(5)' }],
  appliesTo: [Export],
  check(element, { index }) {
    const networkId = networkIdOf(nfsHostOf(element, index), index);
    const strangers = element.clientIds.filter(
      (id) => !index.by(Address, 'serverId', id).some((address) => address.networkId === networkId),
    );
    if (networkId === undefined || strangers.length === 0) return [];
    return [
      {
        message: `${sayNames(strangers.map((id) => index.get(id)))} is a client of ${element.name} and has no address in ${sayName(index, networkId)}, where the NFS server is.`,
        related: [...strangers, networkId],
      },
    ];
  },
});
