import { isPlainPath } from '../../../../core/configs/isPlainPath.ts';
import { refuseMalformed } from '../../../../core/rules/refuseMalformed.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { NfsServer } from '../../elements.ts';

export const rule = defineRule({
  id: 'nas/nfs-state-malformed',
  title: 'A malformed directory for what an NFS server remembers',
  severity: 'error',
  remedy: 'Write an absolute path in the mount, such as /srv/nfs/.nfs, or leave it empty.',
  sources: [
    { title: 'ocf_heartbeat_nfsserver(7), nfs_shared_infodir' },
    { title: 'ganesha-core-config(8), RecoveryRoot' },
  ],
  appliesTo: [NfsServer],
  check(server) {
    if (server.stateDir === undefined) return [];
    return refuseMalformed({
      owner: server,
      text: server.stateDir,
      what: 'directory of clients and locks',
      grammar: 'an absolute path of plain segments: letters, digits and _ . , : = + @ % -',
      isGood: isPlainPath,
    });
  },
});
