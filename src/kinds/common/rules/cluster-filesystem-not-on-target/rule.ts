import { TARGET_OS } from '../../../../core/model/design.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { Filesystem } from '../../elements.ts';
import { STACK_NAMES, standingOf } from '../../lifeCycle.ts';

export const rule = defineRule({
  id: 'common/cluster-filesystem-not-on-target',
  title: 'A cluster filesystem that the target system does not have',
  severity: 'error',
  remedy: 'Choose another target system, or let one mount of a local filesystem move between the servers.',
  sources: [
    {
      title: 'CentOS Stream 10 package set, removal of gfs2-utils',
      url: 'https://github.com/minimization/content-resolver-input/pull/1247',
    },
    {
      title: 'CentOS Stream 10 package set, removal of dlm',
      url: 'https://github.com/minimization/content-resolver-input/pull/1266',
    },
    {
      title: "Oracle Linux, administrator's guide, OCFS2",
      url: 'https://docs.oracle.com/en/operating-systems/oracle-linux/6/admin/ol_ocfs2.html',
    },
  ],
  appliesTo: [Filesystem],
  check(filesystem, { design }) {
    const { fsType } = filesystem;
    if (fsType !== 'gfs2' && fsType !== 'ocfs2') return [];
    const standing = standingOf(fsType, design.targetOs);
    if (standing?.have !== 'absent') return [];
    return [
      {
        message: `${filesystem.name} is ${STACK_NAMES[fsType]}, which ${TARGET_OS[design.targetOs]} does not have: it is ${standing.where}.`,
      },
    ];
  },
});
