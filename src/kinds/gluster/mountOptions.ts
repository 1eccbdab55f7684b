import { mountOptionTest } from '../../core/configs/mountOptionTest.ts';

/** Options with a value that mount.glusterfs of GlusterFS 10 takes (mount.glusterfs(8) and the helper itself). */
const WITH_VALUE = `
  attr-times-granularity attribute-timeout auto-invalidation background-qlen backup-volfile-servers
  backupvolfile-server congestion-threshold context defcontext direct-io-mode dump-fuse entry-timeout event-history
  fetch-attempts fopen-keep-cache fscontext fuse-dev-eperm-ratelimit-ns fuse-flush-handle-interrupt fuse-mountopts
  gid-timeout halo-max-latency halo-max-replicas halo-min-replicas invalidate-limit io-engine kernel-writeback-cache
  log-file log-level lru-limit negative-timeout no-root-squash oom-score-adj process-name reader-thread-count
  root-squash rootcontext server-port subdir-mount transport use-readdirp volfile-check volume-id volume-name
  xlator-option
`;

/** Options without a value: those of the helper, and those that mount(8) and the kernel deal with. */
const PLAIN = `
  _netdev acl async atime auto auto_unmount aux-gfid-mount defaults dev diratime dirsync enable-ino32 exec
  fopen-keep-cache global-threading group iversion lazyatime localtime-logging loud mand mem-accounting noatime
  noauto nodev nodiratime noexec nofail noiversion nolazyatime nomand norelatime nostrictatime nosuid nouser owner
  relatime resolve-gids ro rw selinux silent strictatime suid sync thin-client user users worm
`;

/** True for an option that mounting a GlusterFS volume takes; it refuses to mount with any other. */
export const isMountOption = mountOptionTest({ plain: PLAIN, withValue: WITH_VALUE });

/** The servers that an option names as stand-ins at mount time; undefined for an option of another sort. */
export function backupServersIn(option: string): readonly string[] | undefined {
  const [, several] = /^backup-volfile-servers=(.*)$/.exec(option) ?? [];
  if (several !== undefined) return several.split(':').filter(Boolean);
  const [, one] = /^backupvolfile-server=(.*)$/.exec(option) ?? [];
  return one === undefined ? undefined : [one];
}
