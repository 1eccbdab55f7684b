import { defineRule } from '../../../../core/rules/rule.ts';
import { Server } from '../../../common/index.ts';
import { Member } from '../../elements.ts';
import { isSharedWriter } from '../isSharedWriter.ts';
import { managedOn } from '../managedOn.ts';

export const rule = defineRule({
  id: 'cluster/shared-writer-outside-cluster',
  title: 'Two writers without a cluster',
  severity: 'error',
  remedy: 'Make all servers that write to the device members of one cluster.',
  sources: [{ title: 'gfs2(5)' }, { title: 'dlm_controld(8)' }, { title: "DRBD user's guide, using GFS with DRBD" }],
  appliesTo: [Server],
  check(server, { index, managed }) {
    if (index.by(Member, 'serverId', server.id).length > 0) return [];
    const shared = managedOn(server.id, managed).filter(isSharedWriter);
    if (shared.length === 0) return [];
    const titles = [...new Set(shared.map(({ title }) => title))].sort();
    return [
      {
        message: `${server.name} writes ${titles.slice(0, 3).join(', ')} together with others, and belongs to no cluster that could fence it.`,
      },
    ];
  },
});
