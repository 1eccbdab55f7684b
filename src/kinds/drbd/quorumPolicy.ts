import type { Resource } from './elements.ts';

/** Whose presence a server needs: nobody's, more than half, everybody's, or that of so many servers with a disk. */
export type QuorumPolicy = 'off' | 'majority' | 'all' | number;

/**
 * The quorum option of a resource with so many servers that have a disk, as it is written down and obeyed (drbd.conf(5),
 * quorum). DRBD 8.4 has none. A number that is not told is more than half of the servers.
 */
export function quorumPolicyOf(resource: Resource, disks: number): QuorumPolicy {
  if (resource.generation !== '9') return 'off';
  return resource.quorum === 'number' ? (resource.quorumNumber ?? majorityOf(disks)) : resource.quorum;
}

/** How many of so many voters a policy wants; none if it is off. */
export function votesNeeded(policy: QuorumPolicy, voters: number): number {
  if (typeof policy === 'number') return policy;
  return { off: 0, majority: majorityOf(voters), all: voters }[policy];
}

function majorityOf(voters: number): number {
  return Math.floor(voters / 2) + 1;
}
