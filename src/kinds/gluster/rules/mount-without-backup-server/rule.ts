import { patchElement } from '../../../../core/edits/edit.ts';
import type { DesignIndex } from '../../../../core/model/designIndex.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { bricksOf } from '../../brickSets.ts';
import { GlusterVolume, Peer } from '../../elements.ts';
import { backupServersIn } from '../../mountOptions.ts';

/** More mounts than these are not named, which keeps the check linear. */
const MOST_NAMED = 8;

export const rule = defineRule({
  id: 'gluster/mount-without-backup-server',
  title: 'Clients that can mount from one server only',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Let the mounts name the other servers of the pool with backup-volfile-servers.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
    { title: 'mount.glusterfs(8), backup-volfile-servers' },
  ],
  appliesTo: [GlusterVolume],
  check(volume, { index }) {
    if (volume.backupServers !== 'none' || !hasSeveralServers(volume, index)) return [];
    const mounts = index
      .by(Mount, 'sourceId', volume.id)
      .filter(({ options }) => options.every((option) => backupServersIn(option) === undefined));
    if (mounts.length === 0) return [];
    return [
      {
        message: `A single server is asked for ${volume.name} by ${sayNames(mounts)}; a client that boots while it is down mounts nothing.`,
        related: mounts.slice(0, MOST_NAMED).map(({ id }) => id),
        fix: {
          label: `Let the mounts of ${volume.name} name all servers`,
          edit: (design) => patchElement(design, volume.id, { backupServers: undefined }),
        },
      },
    ];
  },
});

function hasSeveralServers(volume: GlusterVolume, index: DesignIndex): boolean {
  const holders = [...index.by(Peer, 'poolId', volume.poolId), ...bricksOf(index, volume)];
  return new Set(holders.map(({ serverId }) => serverId)).size > 1;
}
