import { plainLine } from '../../../core/deploy/plainLine.ts';
import { isIpAddress } from '../../../core/configs/isIpAddress.ts';
import { isPlainPath } from '../../../core/configs/isPlainPath.ts';
import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../../core/model/element.ts';
import { homesOf, isFixed, Mount, Server } from '../../common/index.ts';
import { Export, Filer } from '../elements.ts';
import { ipOf, nfsHostOf, nfsHostsOf, type NfsHost } from '../nfsHosts.ts';

/** An export that servers mount. */
interface ExportMount {
  readonly mount: Mount;
  readonly served: Export;
  readonly host: NfsHost;
}

/**
 * What clients need apart from their mounts, which are made with those of all other storage: an NFS server that answers,
 * the helper of NFS 3, the NFSv4 domain, and a look at what is mounted.
 */
export function clientSteps(index: DesignIndex): readonly RunbookStep[] {
  const mounts = index.all(Mount).flatMap((mount): ExportMount[] => {
    const served = index.find(Export, mount.sourceId);
    const host = served && nfsHostOf(served, index);
    return host ? [{ mount, served, host }] : [];
  });
  return [
    ...mounts.flatMap((each) => answerStep(each, index)),
    ...statdSteps(mounts),
    ...domainSteps(index),
    ...mounts.filter(({ mount }) => isFixed(mount, index) && isPlainPath(mount.path)).flatMap(mountChecks),
  ];
}

/** A given filer has to be there before anything is changed; one of our own serves when the cluster has started it. */
function answerStep({ mount, host, served }: ExportMount, index: DesignIndex): RunbookStep[] {
  const ip = ipOf(host, index);
  if (!isIpAddress(ip)) return [];
  const isGiven = isA(Filer, host);
  const ask = `timeout 5 bash -c "</dev/tcp/${ip}/2049"`;
  const why = isGiven
    ? `${plainLine(host.name)} does not serve NFS at ${ip}: see runbook/01-outside-the-hosts.md`
    : `${plainLine(host.name)} does not serve NFS at ${ip}: see crm_mon -1 on its servers`;
  return [
    {
      phase: isGiven ? 'preflight' : 'clients',
      place: isGiven ? 20 : 0,
      title: `See that ${host.name} serves NFS`,
      hostIds: homesOf(mount),
      run: `wait_for ${isGiven ? 10 : 300} ${quoteShell(ask)} || fail ${quoteShell(why)}`,
      elementIds: [host.id, served.id],
    },
  ];
}

/** NFS 3 keeps its locks through a daemon of its own (rpc.statd(8)); without it a mount fails or locks are lost. */
function statdSteps(mounts: readonly ExportMount[]): RunbookStep[] {
  const old = mounts.filter(({ served }) => served.version === '3');
  if (old.length === 0) return [];
  return [
    {
      phase: 'clients',
      place: 5,
      title: 'Start the lock helper of NFS 3',
      hostIds: [...new Set(old.flatMap(({ mount }) => homesOf(mount)))],
      done: 'systemctl is-active --quiet rpcbind.socket && systemctl is-active --quiet rpc-statd',
      // rpc-statd is a static unit: mount.nfs(8) starts it at boot.
      run: `systemctl enable --now rpcbind.socket
systemctl start rpc-statd`,
      elementIds: old.map(({ served }) => served.id),
    },
  ];
}

/** The kernel remembers users by the domain of before (nfsidmap(8)). */
function domainSteps(index: DesignIndex): RunbookStep[] {
  const hostIds = index.all(Server).flatMap(({ id }): ElementId[] => {
    const hosts = nfsHostsOf(id, index);
    return hosts.some(({ idDomain }) => idDomain !== undefined) ? [id] : [];
  });
  if (hostIds.length === 0) return [];
  return [
    {
      phase: 'clients',
      place: 6,
      title: 'Forget users of another NFSv4 domain',
      hostIds,
      // It fails where nothing was mounted since boot: the kernel has no such keyring yet.
      run: "nfsidmap -c || say '  no user is remembered yet'",
      elementIds: index.all(Filer).flatMap(({ id, idDomain }) => (idDomain === undefined ? [] : [id])),
    },
  ];
}

/**
 * The mount is what the design says: of this version, and waiting for the server rather than dropping writes. It is looked at
 * before services use it, and in the end.
 */
function mountChecks({ mount, served }: ExportMount): RunbookStep[] {
  const path = quoteShell(mount.path);
  const option = (pattern: string): string =>
    `findmnt -n -o OPTIONS -M ${path} | grep -cE '(^|,)${pattern}(,|$)' | grep -qx 1`;
  // Root is nobody to the other exports, and may not write there.
  const writes = served.rootSquash === 'no_root_squash' && !mount.options.includes('ro');
  const check = {
    title: `See that ${mount.path} is mounted by NFS ${served.version}, ${served.recovery}`,
    hostIds: [mount.serverId],
    run: `findmnt -M ${path}`,
    check: [
      `is_mounted ${path} ${served.version === '3' ? 'nfs' : 'nfs4'}`,
      option(`vers=${served.version.replace('.', '\\.')}`),
      option(served.recovery),
      ...(writes ? [`writes_on ${path}`] : []),
    ].join(' &&\n'),
    elementIds: [mount.id, served.id],
  };
  return [
    { phase: 'clients', place: 50, ...check },
    { phase: 'verify', place: 11, ...check },
  ];
}
