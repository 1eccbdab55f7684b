import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { homesOf, Mount } from '../../../common/index.ts';
import { NfsServer } from '../../elements.ts';
import { ownServersOn } from '../../ownServersOn.ts';

export const rule = defineRule({
  id: 'nas/nfs-servers-together',
  title: 'Two NFS servers on one machine',
  severity: 'error',
  remedy: 'Let one NFS server serve all mounts of these servers, or keep their mounts on different servers.',
  sources: [{ title: 'ocf_heartbeat_nfsserver(7)' }, { title: 'nfsd(7)' }],
  appliesTo: [NfsServer],
  check(server, { index }) {
    const mount = index.find(Mount, server.mountId);
    const shared = (mount ? homesOf(mount) : []).flatMap((id) => {
      const others = ownServersOn(id, index)
        .slice(0, MOST_NAMED + 1)
        .filter((other) => other.id !== server.id);
      return others.length === 0 ? [] : [{ id, others: others.slice(0, MOST_NAMED) }];
    });
    if (shared.length === 0) return [];
    const others = [...new Set(shared.flatMap((place) => place.others))];
    const places = shared.map(({ id }) => id);
    return [
      {
        message: `${server.name} and ${sayNames(others)} may both run on ${sayNames(places.map((id) => index.get(id)))}, and a machine has one NFS server at a time.`,
        related: [...others.map(({ id }) => id), ...places],
      },
    ];
  },
});

/** More are not named; it keeps the check linear when all are on one machine. */
const MOST_NAMED = 8;
