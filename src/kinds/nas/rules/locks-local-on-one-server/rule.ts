import { defineRule } from '../../../../core/rules/rule.ts';
import { sayNames, sayPlaced } from '../../../../core/rules/sayNames.ts';
import { Mount, servicesOn } from '../../../common/index.ts';
import { Export } from '../../elements.ts';
import { mountingServers } from '../../mountingServers.ts';
import { sayOptions } from '../../sayOptions.ts';
import { takeOutOptions } from '../../takeOutOptions.ts';
import { localLocks } from '../localLocks.ts';

export const rule = defineRule({
  id: 'nas/locks-local-on-one-server',
  title: 'Locks that a second server would not see',
  severity: 'warning',
  labSeverity: 'info',
  remedy: 'Take nolock and local_lock out, or use NFS 4.1 or 4.2, which locks by itself.',
  sources: [{ title: 'nfs(5), nolock and local_lock' }],
  appliesTo: [Mount],
  check(mount, { index }) {
    const served = index.find(Export, mount.sourceId);
    const local = localLocks(mount, served);
    if (!served || local.length === 0 || mountingServers(mount, index).all > 1) return [];
    const services = servicesOn(served, index).filter(({ role }) => LOCKING.has(role));
    if (services.length === 0) return [];
    const said = sayOptions(local);
    return [
      {
        message: `${sayPlaced(mount, index)} has the option ${said}; another server that mounts ${served.name} sees no lock of ${sayNames(services)}.`,
        related: [served.id, ...services.map(({ id }) => id)],
        fix: { label: `Take ${said} out`, edit: takeOutOptions(mount.id, local) },
      },
    ];
  },
});

/** Roles whose programs rely on the locks of their files. */
const LOCKING: ReadonlySet<string> = new Set(['database', 'imap', 'ldap']);
