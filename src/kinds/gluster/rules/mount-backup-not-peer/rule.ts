import { isA } from '../../../../core/model/element.ts';
import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
import { elementsByKey } from '../../../../core/rules/elementsByKey.ts';
import { perIndex } from '../../../../core/rules/perIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayName, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Address, Mount, Server } from '../../../common/index.ts';
import { GlusterVolume, Peer } from '../../elements.ts';
import { backupServersIn } from '../../mountOptions.ts';

export const rule = defineRule({
  id: 'gluster/mount-backup-not-peer',
  title: 'A backup server that is no peer',
  severity: 'warning',
  remedy: 'Name servers of the pool, or leave the option out: the files then name all of them.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
    { title: 'mount.glusterfs(8), backup-volfile-servers' },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    if (!volume) return [];
    const named = [...new Set(mount.options.flatMap((option) => backupServersIn(option) ?? []))];
    const strangers = named.filter((name) => isStranger(name, volume.poolId, index)).sort();
    if (strangers.length === 0) return [];
    return [
      {
        message: `${sayPlaced(mount, index)} falls back to ${strangers.slice(0, 4).join(', ')}, outside ${sayName(index, volume.poolId)}, where nothing is known of ${volume.name}.`,
        related: [volume.poolId],
        fix: {
          label: `Take ${strangers.slice(0, 4).join(', ')} out of what ${sayPlaced(mount, index)} falls back to`,
          edit: (design) => {
            const now = design.elements[mount.id];
            if (!isA(Mount, now)) return design;
            return patchElement(design, mount.id, { options: withoutServers(now.options, new Set(strangers)) });
          },
        },
      },
    ];
  },
});

/**
 * True for a name or address of a server of the design that is in another pool or none. Names that the design does not
 * know may well be aliases of a peer.
 */
function isStranger(name: string, poolId: ElementId, index: DesignIndex): boolean {
  if (namesOfPeers(index).get(poolId)?.has(name)) return false;
  return serversNamed(index).has(name) || addressesWith(index).has(name);
}

const serversNamed = elementsByKey(Server, ({ hostName }) => [hostName]);
const addressesWith = elementsByKey(Address, ({ ip }) => [ip]);

/** Mount options that name none of the servers any more. */
function withoutServers(options: readonly string[], servers: ReadonlySet<string>): readonly string[] {
  return options.flatMap((option) => {
    const named = backupServersIn(option);
    if (!named?.some((name) => servers.has(name))) return [option];
    const left = named.filter((name) => !servers.has(name));
    return left.length === 0 ? [] : [`${option.slice(0, option.indexOf('='))}=${left.join(':')}`];
  });
}

/** Host names and addresses of the servers of each pool, as a client may write them. */
const namesOfPeers = perIndex((index: DesignIndex): ReadonlyMap<ElementId, ReadonlySet<string>> => {
  const names = new Map<ElementId, Set<string>>();
  for (const { poolId, serverId, probeName } of index.all(Peer)) {
    const known = names.get(poolId) ?? new Set();
    names.set(poolId, known);
    const addresses = index.by(Address, 'serverId', serverId).map(({ ip }) => ip);
    for (const name of [index.find(Server, serverId)?.hostName, probeName, ...addresses]) if (name) known.add(name);
  }
  return names;
});
