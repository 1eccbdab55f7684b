import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { isProbeName } from '../../configs/isProbeName.ts';
import { Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/peer-probed-by-other-name',
  title: 'A peer with two names',
  severity: 'info',
  remedy: 'Probe the peer by its host name, which its bricks and mounts use.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
    { title: 'gluster(8), peer probe' },
  ],
  appliesTo: [Peer],
  check(peer, { index }) {
    const server = index.find(Server, peer.serverId);
    const { probeName } = peer;
    if (!server || probeName === undefined || !isProbeName(probeName) || isSame(probeName, server.hostName)) return [];
    return [
      {
        message: `${server.name} joins ${sayName(index, peer.poolId)} as ${probeName}, and its bricks are named ${server.hostName}.`,
        related: [server.id],
        fix: {
          label: `Probe ${server.name} by its host name`,
          edit: (design) => patchElement(design, peer.id, { probeName: undefined }),
        },
      },
    ];
  },
});

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
