import { linesOf, type ConfigFragment, type ConfigLine } from '../../../core/configs/configFragment.ts';
import { ConfigProblem, requireGrammar } from '../../../core/configs/configProblem.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { HIGHEST_O2CB_NUMBER, isO2cbName, o2cbAddress, o2cbMembers } from '../o2cb.ts';
import type { ClusterPlan } from './planCluster.ts';

/** TCP port of O2CB (ocfs2.cluster.conf(5), ip_port). */
export const O2CB_PORT = 7777;

/**
 * The files of O2CB on the members whose OCFS2 has this stack: who belongs to it, the same on all
 * (ocfs2.cluster.conf(5)), and what is started at boot (o2cb.sysconfig(5)).
 *
 * @throws ConfigProblem for a cluster name or a node number that O2CB cannot hold, and for a member without an IPv4 address
 * on a ring.
 */
export function o2cbFiles(plan: ClusterPlan, index: DesignIndex): readonly ConfigFragment[] {
  const { cluster } = plan;
  const members = o2cbMembers(cluster, index);
  if (members.length === 0) return [];
  const name = requireGrammar(plan.name, isO2cbName, { elementId: cluster.id, field: 'clusterName' });
  const nodes = members.flatMap((member): ConfigLine[] => {
    const address = o2cbAddress(member, cluster, index);
    if (!address || member.nodeId > HIGHEST_O2CB_NUMBER) {
      throw new ConfigProblem(`${member.name} has no place in a cluster of O2CB.`, member.id, 'nodeId');
    }
    const host = plan.hostOf(member.serverId).split('.')[0] ?? '';
    const fields = [
      `number = ${member.nodeId}`,
      `ip_port = ${O2CB_PORT}`,
      `ip_address = ${address.ip}`,
      `name = ${host}`,
    ];
    return linesOf(stanza('node', [`cluster = ${name}`, ...fields]), member.id, member.serverId, address.id);
  });
  const head = stanza('cluster', [`name = ${name}`, 'heartbeat_mode = local', `node_count = ${members.length}`]);
  const lines = [...linesOf(head, cluster.id), ...nodes];
  // Debian and Ubuntu keep what services read at their start in another folder than SUSE.
  const start = index.design.targetOs.startsWith('sles') ? 'etc/sysconfig/o2cb' : 'etc/default/o2cb';
  return members.flatMap(({ serverId: hostId }) => [
    { hostId, path: 'etc/ocfs2/cluster.conf', place: 0, exclusive: true, lines },
    { hostId, path: start, place: 0, exclusive: true, lines: linesOf(startLines(name), cluster.id) },
  ]);
}

/** Parameters stand after a tab, and an empty line ends a stanza (ocfs2.cluster.conf(5)). */
function stanza(type: string, fields: readonly string[]): string {
  return [`${type}:`, ...fields.map((field) => `\t${field}`), ''].join('\n');
}

function startLines(name: string): string {
  return [
    'O2CB_ENABLED=true',
    'O2CB_STACK=o2cb',
    `O2CB_BOOTCLUSTER=${name}`,
    // 120 seconds, so that a server does not reset itself while I/O waits for a fenced peer or for another path.
    'O2CB_HEARTBEAT_THRESHOLD=61',
    'O2CB_IDLE_TIMEOUT_MS=30000',
    'O2CB_KEEPALIVE_DELAY_MS=2000',
    'O2CB_RECONNECT_DELAY_MS=2000',
  ].join('\n');
}
