import type { TargetOs } from '../../core/model/design.ts';

/** Systems whose resource-agents are older than 4.10, which came with the parameter `nfs_server_scope`. */
const OLD_AGENTS: ReadonlySet<TargetOs> = new Set(['ubuntu-22.04', 'el-8']);

/**
 * Whether ocf_heartbeat_nfsserver(7) of the system lets all servers of a pair bear one server scope. Without it a client
 * of NFS 4.1 takes the other server for a stranger, and does not ask for its locks (RFC 8881, section 8.4.2.1).
 */
export function agentKnowsScope(targetOs: TargetOs): boolean {
  return !OLD_AGENTS.has(targetOs);
}
