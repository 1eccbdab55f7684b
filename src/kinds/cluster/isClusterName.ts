/** True for a cluster name that corosync, pcs and mkfs.gfs2 take: at most 32 letters, digits, `_` and `-`. */
export function isClusterName(text: string): boolean {
  return /^[A-Za-z0-9_-]{1,32}$/.test(text);
}
