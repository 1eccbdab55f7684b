import { patchElement } from '../../../../core/edits/edit.ts';
import { isA } from '../../../../core/model/element.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { isBelow, Mount } from '../../../common/index.ts';
import { NfsServer } from '../../elements.ts';
import { stateDirOf } from '../../stateDir.ts';

export const rule = defineRule({
  id: 'nas/nfs-state-outside-mount',
  title: 'An NFS server that forgets its clients when it moves',
  severity: 'error',
  remedy: 'Keep what the NFS server remembers in the mount that moves with it.',
  sources: [
    { title: 'ocf_heartbeat_nfsserver(7), nfs_shared_infodir' },
    { title: 'ganesha-core-config(8), RecoveryRoot' },
    {
      title: 'RFC 8881, section 8.4.2: Server Failure and Recovery',
      url: 'https://www.rfc-editor.org/rfc/rfc8881#section-8.4.2',
    },
  ],
  appliesTo: [NfsServer],
  check(server, { index }) {
    const mount = index.find(Mount, server.mountId);
    const stateDir = stateDirOf(server, index);
    if (!mount || (isBelow(stateDir, mount.path) && !isBelow(mount.path, stateDir))) return [];
    return [
      {
        message: `${server.name} remembers clients and locks in ${stateDir}, which is no directory in ${mount.path}: the server that takes over knows none of them.`,
        related: [mount.id],
        fix: {
          label: `Let ${server.name} remember them in ${mount.path}`,
          edit: (design) => {
            const now = design.elements[server.id];
            const isSame = isA(NfsServer, now) && now.stateDir === server.stateDir;
            return isSame ? patchElement(design, server.id, { stateDir: undefined }) : design;
          },
        },
      },
    ];
  },
});
