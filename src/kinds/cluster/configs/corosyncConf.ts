import type { ConfigLine } from '../../../core/configs/configFragment.ts';
import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Address } from '../../common/index.ts';
import type { Member, QuorumDevice } from '../elements.ts';
import { quorumDeviceAddress } from '../quorumDeviceAddress.ts';
import { quorumOptions } from '../quorumOptions.ts';
import type { ClusterPlan } from './planCluster.ts';

const CRYPTO = ['crypto_cipher: aes256', 'crypto_hash: sha256'];
const NO_CRYPTO = ['crypto_cipher: none', 'crypto_hash: none'];

/**
 * corosync.conf(5), the same on all members. Two members with nothing else to decide between them get `two_node`, as `pcs cluster setup`
 * writes it; the key file is made on the servers (corosync-keygen(8)).
 */
export function corosyncConf(plan: ClusterPlan, index: DesignIndex): readonly ConfigLine[] {
  const { cluster, members } = plan;
  const totem = [
    'version: 2',
    `cluster_name: ${plan.name}`,
    'transport: knet',
    ...(cluster.encryption === 'off' ? NO_CRYPTO : CRYPTO),
    ...(cluster.token === undefined ? [] : [`token: ${cluster.token}`]),
    ...(cluster.consensus === undefined ? [] : [`consensus: ${cluster.consensus}`]),
  ];
  const nodes = members.flatMap(({ member, host }) => {
    const rings = cluster.ringNetworkIds.map(
      (networkId, at) => `ring${at}_addr: ${ringAddress(member, networkId, index)}`,
    );
    const votes = member.votes === 1 ? [] : [`quorum_votes: ${member.votes}`];
    const node = [...rings, `name: ${host}`, `nodeid: ${member.nodeId}`, ...votes];
    return section('node', node.map(plain), member.id, member.serverId);
  });
  const logging = ['to_syslog: yes', 'timestamp: on'];
  return [
    ...section('totem', totem.map(plain), cluster.id),
    ...section('nodelist', nodes, cluster.id),
    ...section('quorum', quorumLines(plan, index), cluster.id),
    ...section('logging', logging.map(plain), cluster.id),
  ];
}

/** What the design says is written even beside a quorum device, where a rule refuses it. */
function quorumLines({ cluster, device }: ClusterPlan, index: DesignIndex): readonly ConfigLine[] {
  const { twoNode, waitForAll } = quorumOptions(cluster, index);
  const { autoTieBreaker = 'off', lastManStanding } = cluster;
  const options = [
    'provider: corosync_votequorum',
    ...(twoNode ? ['two_node: 1'] : []),
    ...(waitForAll ? ['wait_for_all: 1'] : cluster.waitForAll === 'off' ? ['wait_for_all: 0'] : []),
    ...(autoTieBreaker === 'off' ? [] : ['auto_tie_breaker: 1']),
    ...(autoTieBreaker === 'highest' ? ['auto_tie_breaker_node: highest'] : []),
    ...(lastManStanding === 'on' ? ['last_man_standing: 1'] : []),
  ];
  return [...options.map(plain), ...(device ? section('device', deviceLines(device, index), device.id) : [])];
}

/** lms sets its votes itself, ffsplit has one (corosync-qdevice(8)). */
function deviceLines(device: QuorumDevice, index: DesignIndex): readonly ConfigLine[] {
  const net = [`algorithm: ${device.algorithm}`, `host: ${deviceHost(device, index)}`];
  const votes = device.algorithm === 'ffsplit' ? [plain('votes: 1')] : [];
  return [plain('model: net'), ...votes, ...section('net', net.map(plain), device.id, device.serverId)];
}

function deviceHost(device: QuorumDevice, index: DesignIndex): string {
  const address = quorumDeviceAddress(device, index);
  if (!address) {
    const host = index.get(device.serverId)?.name ?? device.serverId;
    throw new ConfigProblem(`${host} has no address in a network of all members.`, device.id, 'serverId');
  }
  return requireGrammar(address.ip, isIpAddress, { elementId: address.id, field: 'ip' });
}

function ringAddress(member: Member, networkId: ElementId, index: DesignIndex): string {
  const addresses = index.by(Address, 'serverId', member.serverId);
  const address = addresses.find((candidate) => candidate.networkId === networkId);
  if (!address) {
    const names = [member.serverId, networkId].map((id) => index.get(id)?.name ?? id);
    throw new ConfigProblem(`${names[0]} has no address in the ring ${names[1]}.`, member.id, 'serverId');
  }
  return requireGrammar(address.ip, isIpAddress, { elementId: address.id, field: 'ip' });
}

function plain(text: string): ConfigLine {
  return { text, elementIds: [] };
}

function section(head: string, body: readonly ConfigLine[], ...elementIds: ElementId[]): readonly ConfigLine[] {
  return [
    { text: `${head} {`, elementIds },
    ...body.map(({ text, elementIds: own }) => ({ text: `  ${text}`, elementIds: own.length > 0 ? own : elementIds })),
    { text: '}', elementIds },
  ];
}
