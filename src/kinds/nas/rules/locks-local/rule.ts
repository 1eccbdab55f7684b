import { defineRule } from '../../../../core/rules/rule.ts';
import { sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount, servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { mountingServers } from '../../mountingServers.ts';
import { makesLocksLocal } from '../../mountOptions.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';

export const rule = defineRule({
  id: 'nas/locks-local',
  title: 'Locks that other servers do not see',
  severity: 'error',
  remedy: 'Take nolock and local_lock out, or use NFS 4.1 or 4.2, which locks by itself.',
  sources: [{ title: 'nfs(5), nolock and local_lock' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const served = index.find(Export, mount.sourceId);
    // NFS 4 has locks of its own; these options are of NFS 3 and without effect there.
    if (served?.version !== '3') return [];
    const local = mount.options.filter(makesLocksLocal);
    const isShared = mountingServers(mount, index).all > 1;
    const needsLocks = servicesOn(served, index).some(({ role }) => LOCKING.has(role));
    if (local.length === 0 || !(isShared || needsLocks)) return [];
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

/** Roles whose programs rely on the locks of their files. */
const LOCKING: ReadonlySet<string> = new Set(['database', 'imap', 'ldap']);
