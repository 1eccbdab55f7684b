import { patchElement, putElements } from '../src/core/edits/edit.ts';
import type { Design } from '../src/core/model/design.ts';
import type { ElementId } from '../src/core/model/element.ts';
import { Address } from '../src/kinds/common/index.ts';
import { Export, NfsServer } from '../src/kinds/nas/index.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from '../src/kinds/san/index.ts';
import { createBuilder, TIB, type Builder } from '../src/templates/builder.ts';
import { PAIR_FENCE_IPS } from '../src/templates/grounds.ts';
import { workbench } from '../src/workbench.ts';

/** Alice and bob, who serve NFS from one filesystem on DRBD by the server of the kernel, to two web servers. */
export function kernelNfsOnDrbd(): Design {
  return onDrbd('HA-NFS on DRBD, kernel', 'kernel');
}

/** The same for clients of NFS 3, whose locks are a protocol of their own. */
export function kernelNfs3OnDrbd(): Design {
  return patchElement(kernelNfsOnDrbd(), 'export-www', { version: '3' });
}

/** The same by NFS-Ganesha. */
export function ganeshaOnDrbd(): Design {
  return onDrbd('HA-NFS on DRBD, Ganesha', 'ganesha');
}

/** The same from a LUN with a volume group that is active on one server at a time. */
export function kernelNfsOnLun(): Design {
  const build = createBuilder();
  const ground = layGround(build);
  const { alice, bob } = ground;
  const volumeGroup = addLun(build, [alice, bob]);
  serve(build, ground, { sourceId: build.filesystem(volumeGroup, 'xfs'), implementation: 'kernel' });
  return putElements(workbench.newDesign('HA-NFS on a LUN'), build.elements);
}

/** The same on the bare LUN, which Ganesha serves. */
export function ganeshaOnPlainLun(): Design {
  const bare = patchElement(kernelNfsOnLun(), 'lun-0', { volumeGroup: '' });
  return patchElement(bare, 'nfs-server', { implementation: 'ganesha' });
}

function onDrbd(title: string, implementation: NfsServer['implementation']): Design {
  const build = createBuilder();
  const ground = layGround(build);
  const { replication, alice, bob } = ground;
  const volume = build.drbd({
    resourceName: 'nfs',
    minor: 0,
    port: 7788,
    networkIds: [replication],
    replicas: [
      [alice, build.dataDisk(alice, '/dev/vg0/nfs')],
      [bob, build.dataDisk(bob, '/dev/vg0/nfs')],
    ],
  });
  serve(build, ground, { sourceId: build.filesystem(volume, 'xfs'), implementation });
  return putElements(workbench.newDesign(title), build.elements);
}

interface Ground {
  readonly storage: ElementId;
  readonly replication: ElementId;
  readonly alice: ElementId;
  readonly bob: ElementId;
  readonly clients: readonly ElementId[];
  readonly clusterId: ElementId;
}

function layGround(build: Builder): Ground {
  const client = build.network('client', '192.0.2.0/24', 'client');
  const storage = build.network('storage', '10.20.1.0/24', 'storage');
  const replication = build.network('replication', '10.1.1.0/24', 'replication');
  const ring = build.network('ring', '10.2.1.0/24', 'cluster');
  const [alice = '', bob = ''] = ['alice', 'bob'].map((hostName, at) => {
    const last = 31 + at;
    return build.server(hostName, {
      [storage]: `10.20.1.${last}`,
      [replication]: `10.1.1.${last}`,
      [ring]: `10.2.1.${last}`,
    });
  });
  const clients = ['web1', 'web2'].map((hostName, at) =>
    build.server(hostName, { [client]: `192.0.2.${51 + at}`, [storage]: `10.20.1.${51 + at}` }),
  );
  const clusterId = build.cluster({
    clusterName: 'nfs',
    serverIds: [alice, bob],
    ringNetworkIds: [ring, replication],
    fenceIps: PAIR_FENCE_IPS,
  });
  return { storage, replication, alice, bob, clients, clusterId };
}

/** Mounts the filesystem on alice or bob, serves a directory of it, and mounts that on the clients. */
function serve(
  build: Builder,
  { storage, alice, bob, clients, clusterId }: Ground,
  { sourceId, implementation }: Pick<NfsServer, 'implementation'> & { readonly sourceId: ElementId },
): void {
  const mountId = build.mount('/srv/nfs', sourceId, [alice, bob]);
  build.floatingAddress('10.20.1.10', storage, clusterId, mountId);
  const filerId = build.add(NfsServer, 'nfs-server', 'NFS', {
    mountId,
    hostName: 'nfs1',
    implementation,
    idDomain: 'example.org',
    leaseSeconds: 20,
    graceSeconds: 25,
  });
  const exportId = build.add(Export, 'export-www', '/srv/nfs/www', {
    filerId,
    path: '/srv/nfs/www',
    size: TIB / 4,
    clientIds: [...clients],
    commit: 'sync',
    rootSquash: 'root_squash',
    fsid: 1,
    version: '4.2',
    recovery: 'hard',
  });
  for (const serverId of clients) {
    build.mount('/srv/www', exportId, [serverId]);
    build.service('web', '/srv/www/kolab', [serverId]);
  }
}

/** A LUN behind two controllers and two switches; gives its id. */
function addLun(build: Builder, servers: readonly ElementId[]): ElementId {
  const fabrics = ['a', 'b'].map((name, at) => build.network(`san-${name}`, `10.10.${at + 1}.0/24`, 'storage'));
  const arrayId = build.add(SanArray, 'san-array', 'SAN Array', {
    transport: 'iscsi',
    targetName: 'iqn.2024-05.org.example.san:array1',
    failoverSeconds: 30,
  });
  const ways = fabrics.map((networkId, at) => {
    const letter = 'ab'[at] ?? '';
    const port = `10.10.${at + 1}.41`;
    return {
      switchId: build.add(SanSwitch, `san-switch-${letter}`, `Switch ${letter.toUpperCase()}`, { networkId }),
      controllerId: build.add(SanController, `san-controller-${letter}`, `Controller ${letter.toUpperCase()}`, {
        arrayId,
        port,
      }),
    };
  });
  const initiatorIds = servers.map((serverId, at) => {
    fabrics.forEach((networkId, fabric) =>
      addAddress(build, { serverId, networkId, ip: `10.10.${fabric + 1}.${31 + at}` }),
    );
    ways.forEach((way, fabric) => {
      build.add(SanPath, `san-path-${at + 1}-${fabric + 1}`, `Path ${at + 1}${'AB'[fabric]}`, { serverId, ...way });
    });
    const wwn = `iqn.2024-05.org.example:nfs${at + 1}`;
    return build.add(Initiator, `san-initiator-${at + 1}`, wwn, { serverId, wwn });
  });
  return build.add(Lun, 'lun-0', 'LUN 0', {
    arrayId,
    number: 0,
    size: TIB,
    wwid: '3600140500000000000000000000000b1',
    alias: 'nfs',
    volumeGroup: 'vg_nfs',
    initiatorIds,
  });
}

function addAddress(
  build: Builder,
  { serverId, networkId, ip }: { readonly serverId: ElementId; readonly networkId: ElementId; readonly ip: string },
): void {
  build.add(Address, `address-${ip}`, ip, { serverId, networkId, ip });
}
