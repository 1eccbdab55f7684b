import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { homesOf, Mount } from '../../../common/index.ts';
import { Brick, GlusterVolume } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/client-on-brick-server',
  title: 'A client that holds a copy itself',
  severity: 'info',
  remedy: 'Count with the loss of both at once: the services of the server and its copy.',
  sources: [
    {
      title: 'Gluster docs, Setting up clients',
      url: 'https://docs.gluster.org/en/latest/Administrator-Guide/Setting-Up-Clients/',
    },
  ],
  appliesTo: [Mount],
  check(mount, { index }) {
    const volume = index.find(GlusterVolume, mount.sourceId);
    if (!volume) return [];
    const both = homesOf(mount).filter((serverId) =>
      index.by(Brick, 'serverId', serverId).some(({ volumeId }) => volumeId === volume.id),
    );
    if (both.length === 0) return [];
    return [
      {
        message: `${volume.name} is mounted on ${sayNames(both.map((id) => index.get(id)))}, beside a brick of it: one loss takes the service and a copy.`,
        related: both,
      },
    ];
  },
});
