import { workbench } from '../../src/workbench.ts';
import type { Design } from '../../src/core/model/design.ts';
import { patchElement, putElements } from '../../src/core/edits/edit.ts';
import { Address, FloatingAddress, Network } from '../../src/kinds/common/index.ts';
import { Replica, Volume } from '../../src/kinds/drbd/index.ts';
import { FenceDevice } from '../../src/kinds/cluster/index.ts';
import { createBuilder } from '../../src/templates/builder.ts';
import { change, extend } from '../rules/designs.ts';
import { drbd84Design, externalMetadataDesign, threeReplicaDesign, tieBreakerDesign } from '../drbdVariants.ts';
import type { Variant } from './variant.ts';

/** A second volume of the resource `kolab`, with a disk on each server, its own filesystem and mount. */
function twoVolumes(): Design {
  const resourceId = 'drbd-kolab';
  const design = extend('drbd-single-primary', (build) => {
    build.add(Volume, 'drbd-kolab-volume-1', 'kolab/1', { resourceId, number: 1, minor: 1 });
    for (const host of ['alice', 'bob']) build.dataDisk(`server-${host}`, '/dev/vg0/archive');
    const servers = ['server-alice', 'server-bob'] as const;
    build.mount('/srv/archive', build.filesystem('drbd-kolab-volume-1', 'ext4'), servers);
  })();
  const analysis = workbench.analyse(design);
  return analysis.index.all(Replica).reduce((changed, replica) => {
    const backingId = `disk-${replica.serverId.replace(/^server-/, '')}-archive`;
    const disks = [...replica.disks, { volumeId: 'drbd-kolab-volume-1', backingId }];
    return patchElement(changed, replica.id, { disks });
  }, design);
}

const V6: Readonly<Record<string, string>> = {
  '192.0.2': '2001:db8:1:',
  '10.1.1': '2001:db8:2:',
  '10.2.1': '2001:db8:3:',
  '10.3.1': '2001:db8:4:',
};

/** 10.1.1.31 becomes 2001:db8:2::31, and 10.1.1.0/24 becomes 2001:db8:2::/64. */
function inIpv6(text: string): string {
  const [, net = '', host = '', size] = /^(\d+\.\d+\.\d+)\.(\d+)(\/24)?$/.exec(text) ?? [];
  return `${V6[net] ?? ''}:${size ? '/64' : host}`;
}

/** The one-way pair with nothing but IPv6. */
function ipv6(): Design {
  const { index } = workbench.analyse(change('drbd-single-primary', {})());
  const changes = [
    ...index.all(Network).map(({ id, cidr }) => [id, { cidr: inIpv6(cidr) }] as const),
    ...[Address, FloatingAddress, FenceDevice]
      .flatMap((type) => index.all<Address | FloatingAddress | FenceDevice>(type))
      .map(({ id, ip }) => [id, { ip: inIpv6(ip) }] as const),
  ];
  return change('drbd-single-primary', Object.fromEntries(changes))();
}

/** A resource to itself on both servers, with everything about its links told. */
const tuned = change('drbd-single-primary', {
  'drbd-kolab': {
    release: '9.2',
    protocol: 'C',
    timeout: 60,
    pingInt: 10,
    connectInt: 10,
    cPlanAhead: 20,
    cMaxRate: 102_400,
    resyncRate: 10_240,
    cramHmacAlg: 'sha512',
    verifyAlg: 'crc32c',
    verifySchedule: 'weekly',
    rrConflict: 'disconnect',
    onIoError: 'detach',
    diskTimeout: 0,
  },
});

/** Two resources on one cluster, told by a second builder so that both keep their own ids. */
function secondPair(): Design {
  const build = createBuilder();
  const volume = build.drbd({
    resourceName: 'web',
    minor: 7,
    port: 7799,
    networkIds: ['network-ring'],
    replicas: [
      ['server-bob', build.dataDisk('server-bob', '/dev/vg0/web')],
      ['server-alice', build.dataDisk('server-alice', '/dev/vg0/web')],
    ],
  });
  build.mount('/srv/web', build.filesystem(volume, 'ext4'), ['server-bob', 'server-alice']);
  return putElements(change('drbd-single-primary', {})(), build.elements);
}

/** Replication by DRBD in all its forms. */
export const drbdVariants: readonly Variant[] = [
  { id: 'drbd-8.4', title: 'DRBD 8.4, single-primary', design: drbd84Design },
  { id: 'drbd-tie-breaker', title: 'DRBD, two replicas and a diskless tie-breaker, quorum', design: tieBreakerDesign },
  { id: 'drbd-three-replicas', title: 'DRBD, three replicas', design: threeReplicaDesign },
  { id: 'drbd-two-volumes', title: 'DRBD, two volumes of one resource', design: twoVolumes },
  { id: 'drbd-two-resources', title: 'DRBD, two resources that prefer different servers', design: secondPair },
  { id: 'drbd-ipv6', title: 'DRBD over IPv6', design: ipv6 },
  { id: 'drbd-metadata-apart', title: 'DRBD, metadata on disks of their own', design: externalMetadataDesign },
  {
    id: 'drbd-8.4-metadata-apart',
    title: 'DRBD 8.4, metadata on disks of their own',
    design: () => externalMetadataDesign('8.4'),
  },
  { id: 'drbd-tuned', title: 'DRBD 9.2 with all settings of links and resync', design: tuned },
];
