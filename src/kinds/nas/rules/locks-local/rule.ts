import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { mountingServers } from '../../mountingServers.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';
import { localLocks } from '../localLocks.ts';

export const rule = defineRule({
  id: 'nas/locks-local',
  title: 'Locks that other servers do not see',
  severity: 'error',
  remedy: 'Take nolock and local_lock out, or use NFS 4.1 or 4.2, which locks by itself.',
  sources: [{ title: 'nfs(5), nolock and local_lock' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const served = index.find(Export, mount.sourceId);
    const local = localLocks(mount, served);
    if (!served || local.length === 0 || mountingServers(mount, index).all < 2) return [];
    const said = sayOptions(local);
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${said}, so that no other server sees the locks on ${served.name}.`,
        related: [served.id],
        fix: { label: `Take ${said} out`, edit: takeOutOptions(mount.id, local) },
      },
    ];
  },
});
