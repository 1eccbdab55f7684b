import type { Template } from '../core/kind/clusterKind.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from '../kinds/san/index.ts';
import { about } from './about.ts';
import { createBuilder, TIB } from './builder.ts';
import { SERVICE_LAYERS, UNSHOWN } from './grounds.ts';
import { layKolabPair, placeKolabServices } from './kolabPair.ts';

export const san: Template = {
  ...about.san,
  view: { hiddenLayers: [...UNSHOWN, ...SERVICE_LAYERS], direction: 'TB' },
  elements: () => {
    const build = createBuilder();
    const fabricA = build.network('san-a', '10.10.1.0/24', 'storage');
    const fabricB = build.network('san-b', '10.10.2.0/24', 'storage');
    const { client, servers, clusterId } = layKolabPair(build, {
      [fabricA]: ['10.10.1.31', '10.10.1.32'],
      [fabricB]: ['10.10.2.31', '10.10.2.32'],
    });
    const switches = [
      build.add(SanSwitch, 'san-switch-a', 'Switch A', { networkId: fabricA }),
      build.add(SanSwitch, 'san-switch-b', 'Switch B', { networkId: fabricB }),
    ];
    const arrayId = build.add(SanArray, 'san-array', 'SAN Array', {
      transport: 'iscsi',
      targetName: 'iqn.2024-05.org.example.san:array1',
      failoverSeconds: 30,
    });
    const controllers = [
      build.add(SanController, 'san-controller-a', 'Controller A', { arrayId, port: '10.10.1.41' }),
      build.add(SanController, 'san-controller-b', 'Controller B', { arrayId, port: '10.10.2.41' }),
    ];
    const initiatorIds = servers.map((serverId, at) => {
      switches.forEach((switchId, fabric) => {
        const controllerId = controllers[fabric] ?? arrayId;
        build.add(SanPath, `san-path-${at + 1}-${fabric + 1}`, `Path ${at + 1}${'AB'[fabric]}`, {
          serverId,
          switchId,
          controllerId,
        });
      });
      const wwn = `iqn.2024-05.org.example:kolab${at + 1}`;
      return build.add(Initiator, `san-initiator-${at + 1}`, wwn, { serverId, wwn });
    });
    const lun = build.add(Lun, 'lun-0', 'LUN 0', {
      arrayId,
      number: 0,
      size: 2 * TIB,
      wwid: '3600140500000000000000000000000a1',
      alias: 'kolab',
      volumeGroup: 'vg_kolab',
      initiatorIds,
    });
    const mount = build.mount('/srv/kolab', build.filesystem(lun, 'xfs'), servers, 'SAN Mount');
    build.floatingAddress('192.0.2.10', client, clusterId, mount);
    placeKolabServices(build, '/srv/kolab', servers);
    return build.elements;
  },
};
