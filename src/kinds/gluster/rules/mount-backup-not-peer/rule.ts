import { isA } from '../../../../core/model/element.ts';
import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import type { ElementId } from '../../../../core/model/element.ts';
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
    const known = namesOfPeers(index).get(volume.poolId);
    const named = [...new Set(mount.options.flatMap((option) => backupServersIn(option) ?? []))];
    const strangers = named.filter((name) => !known?.has(name)).sort();
    if (strangers.length === 0) return [];
    return [
      {
        message: `${sayPlaced(mount, index)} falls back to ${strangers.slice(0, 4).join(', ')}, outside ${sayName(index, volume.poolId)}, where nothing is known of ${volume.name}.`,
        related: [volume.poolId],
        fix: {
          label: `Let ${sayPlaced(mount, index)} fall back to the servers of the pool`,
          edit: (design) => {
            const now = design.elements[mount.id];
            if (!isA(Mount, now)) return design;
            const options = now.options.filter((option) => backupServersIn(option) === undefined);
            return patchElement(design, mount.id, { options });
          },
        },
      },
    ];
  },
});

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
