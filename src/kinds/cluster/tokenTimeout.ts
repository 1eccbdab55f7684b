import type { Cluster } from './elements.ts';

/** Milliseconds that Corosync takes by itself, and adds for the third and each further member. */
const DEFAULT_TOKEN = 3_000;
const TOKEN_COEFFICIENT = 650;

/**
 * Milliseconds without a word after which a member of a cluster of so many is lost (corosync.conf(5), token,
 * token_coefficient).
 */
export function tokenTimeout({ token = DEFAULT_TOKEN }: Cluster, members: number): number {
  return token + Math.max(0, members - 2) * TOKEN_COEFFICIENT;
}
