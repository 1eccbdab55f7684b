import type { PackageNeed } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { homesOf, Mount, systemFamily, type SystemFamily } from '../../common/index.ts';
import { Export, NfsServer } from '../elements.ts';

/** What brings mount.nfs(8), nfsd(7) and exportfs(8), by the name of each system. */
const CLIENT: Readonly<Record<SystemFamily, string>> = {
  debian: 'nfs-common',
  'red-hat': 'nfs-utils',
  suse: 'nfs-client',
};
const KERNEL: Readonly<Record<SystemFamily, string>> = {
  debian: 'nfs-kernel-server',
  'red-hat': 'nfs-utils',
  suse: 'nfs-kernel-server',
};

/** NFS-Ganesha with its module for local filesystems; on RHEL of the CentOS storage group. */
const GANESHA: readonly string[] = ['nfs-ganesha', 'nfs-ganesha-vfs'];

/** What clients of NFS need, and what the servers of our own exports. */
export function packages(index: DesignIndex): readonly PackageNeed[] {
  const family = systemFamily(index.design.targetOs);
  const clients = index.all(Mount).filter(({ sourceId }) => index.find(Export, sourceId) !== undefined);
  return [
    ...clients.map((mount) => ({ hostIds: homesOf(mount), packages: [CLIENT[family]], elementIds: [mount.id] })),
    ...index.all(NfsServer).map((server) => ({
      hostIds: serverHosts(server, index),
      // The agents call killall(1) of psmisc.
      ...(server.implementation === 'kernel' ? { packages: [KERNEL[family], 'psmisc'] } : ganesha(family)),
      elementIds: [server.id],
    })),
  ];
}

function ganesha(family: SystemFamily): Pick<PackageNeed, 'packages' | 'source'> {
  const hint = "Add the repository of the CentOS storage group's NFS-Ganesha, or another one that has it";
  return { packages: GANESHA, ...(family === 'red-hat' ? { source: { hint } } : {}) };
}

/** The servers on which an NFS server of our own runs now or after a move. */
export function serverHosts({ mountId }: NfsServer, index: DesignIndex): readonly string[] {
  const mount = index.find(Mount, mountId);
  return mount ? homesOf(mount) : [];
}
