import { type Edit, patchElement } from '../../../../core/edits/edit.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName } from '../../../../core/rules/sayNames.ts';
import { Server } from '../../../common/index.ts';
import { isLoopback, isProbeName } from '../../configs/isProbeName.ts';
import { Peer } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/peer-probe-malformed',
  title: 'A peer that cannot be probed',
  severity: 'error',
  remedy: 'Name the peer as the others find it: by host name or by address.',
  sources: [
    {
      title: 'Gluster docs, Managing trusted storage pools',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Storage-Pools/',
    },
    { title: 'gluster(8), peer probe' },
  ],
  appliesTo: [Peer],
  check(peer, { index }) {
    const host = index.find(Server, peer.serverId)?.hostName ?? '';
    const text = peer.probeName ?? host;
    // A malformed host name is the server's own mistake.
    if (isProbeName(text) || (peer.probeName === undefined && !isLoopback(text))) return [];
    const fix =
      peer.probeName !== undefined && isProbeName(host)
        ? {
            label: `Probe ${sayName(index, peer.serverId)} by its host name`,
            edit: clearProbeName(peer.id),
          }
        : undefined;
    const [blame] = refuseMalformed({
      owner: peer,
      text,
      what: 'name to be probed by',
      grammar: 'the form of a host name or an address, and must not mean the asking host itself, such as localhost',
      isGood: isProbeName,
    });
    return blame ? [{ ...blame, related: [peer.serverId], fix }] : [];
  },
});

function clearProbeName(peerId: ElementId): Edit {
  return (design) => patchElement(design, peerId, { probeName: undefined });
}
