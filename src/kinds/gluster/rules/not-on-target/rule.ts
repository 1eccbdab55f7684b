import { TARGET_OS } from '../../../../core/model/design.ts';
import { defineRule } from '../../../../core/rules/rule.ts';
import { standingOf } from '../../../common/index.ts';
import { Pool } from '../../elements.ts';

export const rule = defineRule({
  id: 'gluster/not-on-target',
  title: 'GlusterFS on a system without packages of it',
  severity: 'warning',
  remedy: 'Choose a target system that has GlusterFS, or another way to share the storage.',
  sources: [
    { title: 'Gluster, packages for RHEL and its relatives', url: 'https://github.com/gluster/glusterfs/issues/4646' },
  ],
  appliesTo: [Pool],
  check(pool, { design }) {
    const standing = standingOf('glusterfs', design.targetOs);
    if (standing?.have !== 'absent') return [];
    return [
      {
        message: `${pool.name} needs GlusterFS, which is ${standing.where} on ${TARGET_OS[design.targetOs]}.`,
      },
    ];
  },
});
