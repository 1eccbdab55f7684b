import type { Design } from '../src/core/model/design.ts';
import type { ElementId } from '../src/core/model/element.ts';
import { FenceDevice, QuorumDevice } from '../src/kinds/cluster/index.ts';
import { FailureDomain } from '../src/kinds/common/index.ts';
import { Lun } from '../src/kinds/san/index.ts';
import type { Builder } from '../src/templates/builder.ts';
import { tieBreakerDesign } from './drbdVariants.ts';
import { change, extend } from './rules/designs.ts';

const CLUSTER = 'cluster-kolab';
const PAIR = ['server-alice', 'server-bob'];
const WITHOUT_IPMI = { 'fence-alice': null, 'fence-bob': null };

/** Seconds of head start for the server that runs more, where one device is for both. */
const HEAD_START = { priorityDelay: 15 };

/** IPMI with a delay on the preferred server, and a login of its own. */
export function ipmiDesign(): Design {
  return change('drbd-single-primary', {
    'fence-alice': { userName: 'cluster', delay: 10 },
    'fence-bob': { userName: 'cluster' },
  })();
}

/** Two feeds and a switched PDU on each; a server is off when both of its outlets are. */
export function switchedPduDesign(): Design {
  const base = extend('drbd-single-primary', (build) => addPdus(build, 1));
  return change(base, { ...WITHOUT_IPMI, ...onBothFeeds(), [CLUSTER]: HEAD_START })();
}

/** SNMP of version 1, whose community has to be filled in. */
export function snmpCommunityDesign(): Design {
  return change(switchedPduDesign, { 'pdu-a': { snmpVersion: '1' }, 'pdu-b': { snmpVersion: '1' } })();
}

/** SBD on a small LUN of the SAN. */
export function sbdOnLunDesign(): Design {
  const base = extend('san', (build) => {
    const lun = build.add(Lun, 'lun-sbd', 'LUN of SBD', {
      arrayId: 'san-array',
      number: 1,
      size: 64 * 1024 ** 2,
      wwid: '3600140500000000000000000000000b1',
      alias: 'sbd',
      volumeGroup: '',
      initiatorIds: ['san-initiator-1', 'san-initiator-2'],
    });
    addDevice(build, 'sbd', { agent: 'fence_sbd', targetIds: ['server-kolab1', 'server-kolab2'], diskIds: [lun] });
  });
  return change(base, { 'fence-kolab1': null, 'fence-kolab2': null, [CLUSTER]: HEAD_START })();
}

/** SBD without disks between three members: the watchdog of a server that is alone resets it. */
export function sbdDisklessDesign(): Design {
  const base = extend(tieBreakerDesign, (build) => {
    addDevice(build, 'sbd', { agent: 'fence_sbd', targetIds: [...PAIR, 'server-charlie'] });
  });
  return change(base, { ...WITHOUT_IPMI, 'fence-charlie': null })();
}

/** Virtual machines that their hypervisors switch off. */
export function hypervisorDesign(): Design {
  const machine = (host: string, ip: string): Record<string, unknown> => ({
    agent: 'fence_virsh',
    ip,
    userName: 'root',
    plugs: [{ targetId: `server-${host}`, plug: `kolab_${host}` }],
  });
  return change('drbd-single-primary', {
    'fence-alice': machine('alice', 'kvm1.example.org'),
    'fence-bob': machine('bob', 'kvm2.example.org'),
  })();
}

/** IPMI first; both outlets where that does not answer. */
export function ipmiThenPduDesign(): Design {
  const base = extend('drbd-single-primary', (build) => addPdus(build, 2));
  return change(base, { ...onBothFeeds(), 'fence-alice': { level: 1 }, 'fence-bob': { level: 1 } })();
}

/** A word from the crash kernel first; IPMI where none comes. */
export function kdumpThenIpmiDesign(): Design {
  const base = extend('drbd-single-primary', (build) => {
    for (const serverId of PAIR) {
      const delay = serverId === 'server-alice' ? 5 : 0;
      addDevice(build, `kdump-${serverId}`, { agent: 'fence_kdump', targetIds: [serverId], level: 1, delay });
    }
  });
  return change(base, { 'fence-alice': { level: 2 }, 'fence-bob': { level: 2 } })();
}

/** A pair with a third vote outside. */
export function quorumDeviceDesign(): Design {
  return extend('drbd-single-primary', (build) => addWitness(build, 'ffsplit'))();
}

/** Three members, any of which may go on alone with the third vote. */
export function lastManQuorumDeviceDesign(): Design {
  return extend(tieBreakerDesign, (build) => addWitness(build, 'lms'))();
}

/** The cluster of a SLES house: crmsh, and SBD on a LUN. */
export function slesDesign(): Design {
  return { ...sbdOnLunDesign(), targetOs: 'sles-15' };
}

/** The DRBD pair on EL 9 with a diskless SBD and a quorum device. */
export function sbdWithQuorumDeviceDesign(): Design {
  const base = extend(quorumDeviceDesign, (build) => {
    addDevice(build, 'sbd', { agent: 'fence_sbd', targetIds: PAIR });
  });
  return { ...change(base, { ...WITHOUT_IPMI, [CLUSTER]: HEAD_START })(), targetOs: 'el-9' };
}

/** Every fencing and every quorum device, by what an engineer calls it. */
export const fencingDesigns: Readonly<Record<string, () => Design>> = {
  'IPMI with a delay': ipmiDesign,
  'switched PDUs on two feeds': switchedPduDesign,
  'SBD on a LUN': sbdOnLunDesign,
  'SBD without disks, three members': sbdDisklessDesign,
  'SBD without disks, quorum device': sbdWithQuorumDeviceDesign,
  'hypervisor by libvirt': hypervisorDesign,
  'IPMI, then switched PDUs': ipmiThenPduDesign,
  'crash dump, then IPMI': kdumpThenIpmiDesign,
  'quorum device, ffsplit': quorumDeviceDesign,
  'quorum device, lms': lastManQuorumDeviceDesign,
  'SLES with SBD': slesDesign,
};

function addDevice(build: Builder, id: ElementId, fields: Partial<FenceDevice> & Pick<FenceDevice, 'agent'>): void {
  build.add(FenceDevice, id, id.replaceAll('-', '_'), {
    clusterId: CLUSTER,
    targetIds: [],
    ip: '',
    delay: 0,
    ...fields,
  });
}

function addPdus(build: Builder, level: number): void {
  ['a', 'b'].forEach((feed, at) => {
    const feedId = build.add(FailureDomain, `feed-${feed}`, `Feed ${feed.toUpperCase()}`, { sort: 'power-feed' });
    addDevice(build, `pdu-${feed}`, {
      agent: 'fence_apc_snmp',
      targetIds: PAIR,
      ip: `10.3.1.4${at}`,
      level,
      plugs: PAIR.map((targetId, row) => ({ targetId, plug: String(row + 1) })),
      domainIds: [feedId],
    });
  });
}

function onBothFeeds(): Readonly<Record<ElementId, Readonly<Record<string, unknown>>>> {
  return Object.fromEntries(PAIR.map((id) => [id, { domainIds: ['feed-a', 'feed-b'] }]));
}

function addWitness(build: Builder, algorithm: QuorumDevice['algorithm']): void {
  const serverId = build.server('witness', { 'network-client': '192.0.2.40' });
  build.add(QuorumDevice, 'quorum-device', 'Quorum device', { clusterId: CLUSTER, serverId, algorithm });
}
