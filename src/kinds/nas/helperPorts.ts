import type { NfsServer } from './elements.ts';

/**
 * Where the helpers of NFS 3 listen, by their name: rpcbind where all look for it, the others where nfs.conf(5) puts them,
 * so that a firewall can let them in and a client finds them at the same ports after a failover.
 */
export function helperPorts({ implementation }: NfsServer): Readonly<Record<string, number>> {
  return implementation === 'kernel'
    ? { rpcbind: 111, mountd: KERNEL_PORTS.mountd, lockd: KERNEL_PORTS.lockd, statd: KERNEL_PORTS.statd }
    : { rpcbind: 111, mountd: GANESHA_PORTS.MNT_Port, lockd: GANESHA_PORTS.NLM_Port };
}

/** Sections of nfs.conf(5); the numbers are those of Red Hat's guide to NFS behind a firewall. */
export const KERNEL_PORTS = { mountd: 20_048, lockd: 32_803, statd: 662 } as const;

/** Parameters of ganesha-core-config(8). */
export const GANESHA_PORTS = { MNT_Port: 20_048, NLM_Port: 32_803 } as const;
