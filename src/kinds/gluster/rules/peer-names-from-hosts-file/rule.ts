import { defineRule } from '../../../../core/rules/rule.ts';
import { byName, sayNames } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { Peer, Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/peer-names-from-hosts-file',
  title: 'Peers that know each other from hosts files only',
  severity: 'info',
  remedy: 'Keep the names of the peers in DNS too, forward and reverse.',
  sources: [
    {
      title: 'Gluster docs, Common setup criteria',
      url: 'https://docs.gluster.org/en/latest/Install-Guide/Common-criteria/',
    },
  ],
  appliesTo: [Pool],
  check(pool, { index }) {
    const servers = index.by(Peer, 'poolId', pool.id).flatMap(({ serverId }) => index.find(Server, serverId) ?? []);
    const local = byName(servers.filter(({ nameSource }) => nameSource === 'hosts'));
    if (local.length === 0) return [];
    return [
      {
        message: `${pool.name} writes its bricks by host name, and on ${sayNames(local)} these names come from the hosts file only.`,
        related: local.slice(0, MOST_RELATED).map(({ id }) => id),
      },
    ];
  },
});

/** More are not named as related, so that the check stays linear. */
const MOST_RELATED = 9;
