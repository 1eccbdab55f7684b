import { mountOptionTest } from '../../core/configs/mountOptionTest.ts';

/** Options with a value that mounting an export takes (nfs(5), and mount(8) for the labels). */
const WITH_VALUE = `
  acdirmax acdirmin acregmax acregmin actimeo clientaddr context defcontext fsc fscontext local_lock lookupcache
  max_connect minorversion mountaddr mounthost mountport mountproto mountvers namlen nconnect nfsvers port proto retrans
  retry rootcontext rsize sec timeo vers write wsize xprtsec
`;

/** Options without a value: those of nfs(5), and those that mount(8) and the kernel take for any filesystem. */
const PLAIN = `
  _netdev ac acl async atime auto bg cto defaults dev diratime dirsync exec fg fsc group hard intr iversion lazytime lock
  loud mand migration noac noacl noatime noauto nocto nodev nodiratime noexec nofail nofsc nogroup nointr noiversion
  nolazytime nolock nomand nomigration noowner noposix nordirplus norelatime noresvport nosharecache nosoftreval
  nostrictatime nosuid nosymfollow notrunkdiscovery nouser nousers owner posix rdirplus rdma relatime resvport ro rw
  sharecache silent sloppy soft softerr softreval strictatime suid sync tcp trunkdiscovery udp user users v3 v4 v4.0 v4.1
  v4.2
`;

/** True for an option that mounting an export takes; the kernel refuses to mount with any other. */
export const isMountOption = mountOptionTest({ plain: PLAIN, withValue: WITH_VALUE });

/** True for an option that makes locks known to the own server only, as far as NFS 3 is spoken (nfs(5)). */
export function makesLocksLocal(option: string): boolean {
  return option === 'nolock' || (option.startsWith('local_lock=') && option !== 'local_lock=none');
}

/** True for an option that lets what another server wrote go unseen for longer than the 60 s of nfs(5). */
export function makesAttributesStale(option: string): boolean {
  const [, seconds] = /^(?:actimeo|ac(?:reg|dir)(?:min|max))=(\d+)$/.exec(option) ?? [];
  return option === 'nocto' || Number(seconds ?? 0) > LONGEST_BY_DEFAULT;
}

/** True for an option by which each look at a file asks the filer (nfs(5), ac). */
export function forgetsAttributes(option: string): boolean {
  return option === 'noac' || /^actimeo=0+$/.test(option);
}

/** True for an option that asks for UDP. */
export function isUdp(option: string): boolean {
  return /^(udp|proto=udp6?)$/.test(option);
}

/** How long attributes are kept at most by default, in seconds (nfs(5), acregmax). */
const LONGEST_BY_DEFAULT = 60;
