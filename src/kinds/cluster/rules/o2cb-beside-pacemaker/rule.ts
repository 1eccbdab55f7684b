import { patchElement } from '../../../../core/edits/edit.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames } from '../../../../core/rules/sayNames.ts';
import { Filesystem, usesO2cb } from '../../../common/index.ts';
import { Member } from '../../elements.ts';
import { possibleServers } from '../mountingServers.ts';

export const rule = defineRule({
  id: 'cluster/o2cb-beside-pacemaker',
  title: 'OCFS2 with a membership beside that of the cluster',
  severity: 'warning',
  remedy:
    "Let OCFS2 use the cluster's own stack. tunefs.ocfs2 --update-cluster-stack changes a filesystem that exists, while nobody mounts it.",
  sources: [
    { title: 'o2cb(7)', url: 'https://manpages.debian.org/bookworm/ocfs2-tools/o2cb.7.en.html' },
    { title: 'A. Beekhof, Pacemaker and cluster filesystems' },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { index }) {
    if (!usesO2cb(filesystem)) return [];
    const members = possibleServers(filesystem, index).filter((id) => index.by(Member, 'serverId', id).length > 0);
    if (members.length < 2) return [];
    return [
      {
        message: `${filesystem.name} has its members from O2CB, while Pacemaker has its own for ${sayNames(members.map((id) => index.get(id)))}; after one and the same fault each may take another server for dead.`,
        related: members,
        fix: {
          label: `Let ${filesystem.name} use Pacemaker's stack`,
          edit: (design) => patchElement(design, filesystem.id, { clusterStack: undefined }),
        },
      },
    ];
  },
});
