import type { Template } from '../core/kind/clusterKind.ts';
import { Export, Filer } from '../kinds/nas/index.ts';
import { about } from './about.ts';
import { createBuilder, TIB } from './builder.ts';
import { SERVICE_LAYERS, UNSHOWN } from './grounds.ts';
import { layKolabPair, placeKolabServices } from './kolabPair.ts';

export const nas: Template = {
  ...about.nas,
  view: { hiddenLayers: [...UNSHOWN, ...SERVICE_LAYERS], direction: 'TB' },
  waivers: ['nas/export-under-mail', 'nas/export-under-database'].map((ruleId) => ({
    ruleId,
    elementId: 'export-kolab',
    reason: 'All data of Kolab is drawn on the export, as in the Kolab documentation.',
  })),
  elements: () => {
    const build = createBuilder();
    const storage = build.network('storage', '10.10.1.0/24', 'storage');
    const { client, servers, clusterId } = layKolabPair(build, { [storage]: ['10.10.1.31', '10.10.1.32'] });
    const filerId = build.add(Filer, 'filer-nas1', 'NAS', {
      hostName: 'nas1',
      networkId: storage,
      ip: '10.10.1.41',
      heads: 'pair',
    });
    const exportId = build.add(Export, 'export-kolab', '/export/kolab', {
      filerId,
      path: '/export/kolab',
      size: 2 * TIB,
      clientIds: [...servers],
      commit: 'sync',
      rootSquash: 'no_root_squash',
      fsid: 1,
      version: '4.2',
      recovery: 'hard',
    });
    for (const serverId of servers) build.mount('/srv/kolab', exportId, [serverId], 'NFS Mount');
    const imap = placeKolabServices(build, '/srv/kolab', servers);
    build.floatingAddress('192.0.2.10', client, clusterId, imap);
    return build.elements;
  },
};
