import type { ElementId } from '../core/model/element.ts';
import type { Template } from '../core/kind/clusterKind.ts';
import { FenceDevice } from '../kinds/cluster/index.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from '../kinds/san/index.ts';
import { createBuilder, TIB, type Builder } from '../templates/builder.ts';
import { about } from './about.ts';
import { UNDRAWN } from './layers.ts';

const MIB = 1024 ** 2;

export const sanFabrics: Template = {
  ...about.sanFabrics,
  view: { hiddenLayers: UNDRAWN, direction: 'TB', titles: 'names' },
  elements: () => {
    const build = createBuilder();
    const client = build.network('client', '192.0.2.0/24', 'client');
    const ring = build.network('ring', '10.2.1.0/24', 'cluster');
    const servers = [1, 2, 3].map((number) =>
      build.server(`mail${number}`, { [client]: `192.0.2.3${number}`, [ring]: `10.2.1.3${number}` }, `Mail ${number}`),
    ) as [ElementId, ElementId, ElementId];
    const clusterId = build.cluster({
      clusterName: 'mail',
      name: 'Mail',
      serverIds: servers,
      ringNetworkIds: [ring, client],
      fenceIps: [],
    });
    const { arrayId, initiatorIds } = layFabrics(build, servers);
    const lun = (number: number, alias: string, size: number, volumeGroup: string): ElementId =>
      build.add(Lun, `lun-${alias}`, `LUN ${alias}`, {
        arrayId,
        number,
        size,
        wwid: `360014050000000000000000000000a0${number}`,
        alias,
        volumeGroup,
        initiatorIds,
      });
    const mail = lun(0, 'mail', 4 * TIB, 'vg_mail');
    const database = lun(1, 'database', TIB / 2, 'vg_database');
    const sbd = lun(2, 'sbd', 64 * MIB, '');
    build.add(FenceDevice, 'sbd', 'sbd', {
      clusterId,
      targetIds: [...servers],
      agent: 'fence_sbd',
      ip: '',
      delay: 0,
      diskIds: [sbd],
    });
    const [first, second, third] = servers;
    const mailHosts = [first, second, third] as const;
    const databaseHosts = [second, third, first] as const;
    const mailMount = build.mount('/srv/mail', build.filesystem(mail, 'xfs'), mailHosts, 'Mail');
    const databaseMount = build.mount('/srv/database', build.filesystem(database, 'xfs'), databaseHosts, 'Database');
    build.floatingAddress('192.0.2.10', client, clusterId, mailMount);
    build.floatingAddress('192.0.2.11', client, clusterId, databaseMount);
    build.service('imap', '/srv/mail/imap', mailHosts);
    build.service('smtp', '/srv/mail/postfix', mailHosts);
    build.service('database', '/srv/database/mysql', databaseHosts);
    return build.elements.filter(({ id }) => !id.startsWith('fence-mail'));
  },
};

/** An array with two controllers, a port of each in either fabric; gives the initiators of the servers. */
function layFabrics(build: Builder, servers: readonly ElementId[]): { arrayId: ElementId; initiatorIds: ElementId[] } {
  const arrayId = build.add(SanArray, 'san-array', 'SAN Array', {
    transport: 'fc',
    targetName: '',
    failoverSeconds: 30,
  });
  const fabrics = ['a', 'b'].map((letter, fabric) => ({
    letter,
    switchId: build.add(SanSwitch, `san-switch-${letter}`, `Switch ${letter.toUpperCase()}`, {
      zoning: 'single-initiator',
    }),
    controllers: [1, 2].map((number) =>
      build.add(
        SanController,
        `san-controller-${number}${letter}`,
        `Controller ${number}, port ${letter.toUpperCase()}`,
        {
          arrayId,
          port: `50:06:01:60:3b:a0:${number}${fabric}:01`,
        },
      ),
    ),
  }));
  const initiatorIds = servers.flatMap((serverId, at) =>
    fabrics.map(({ letter, switchId, controllers }, fabric) => {
      controllers.forEach((controllerId, port) => {
        const name = `Path ${at + 1}${letter.toUpperCase()}${port + 1}`;
        build.add(SanPath, `san-path-${at + 1}${letter}${port + 1}`, name, { serverId, switchId, controllerId });
      });
      const wwn = `21:00:00:24:ff:4a:1${at + 1}:0${fabric + 1}`;
      return build.add(Initiator, `san-initiator-${at + 1}${letter}`, wwn, { serverId, wwn, switchId });
    }),
  );
  return { arrayId, initiatorIds };
}
