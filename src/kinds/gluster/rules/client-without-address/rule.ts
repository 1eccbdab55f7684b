import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Address, Mount, homesOf } from '../../../common/index.ts';
import { GlusterVolume, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/client-without-address',
  title: 'A client that does not reach the bricks',
  severity: 'error',
  remedy: 'Give the server an address in the network of the pool.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    const networkId = index.find(Pool, volume?.poolId)?.networkId;
    if (!volume || networkId === undefined) return [];
    const strangers = homesOf(mount).filter(
      (serverId) => !index.by(Address, 'serverId', serverId).some((address) => address.networkId === networkId),
    );
    if (strangers.length === 0) return [];
    return [
      {
        message: `${sayNames(strangers.map((id) => index.get(id)))} mounts ${volume.name} and has no address in ${sayName(index, networkId)}, where its bricks are.`,
        related: [...strangers, networkId],
      },
    ];
  },
});
