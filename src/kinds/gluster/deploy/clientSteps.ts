import { quoteShell } from '../../../core/configs/quoteShell.ts';
import type { RunbookStep } from '../../../core/deploy/deployment.ts';
import type { ViewContext } from '../../../core/kind/clusterKind.ts';
import type { ElementId } from '../../../core/model/element.ts';
import type { Mount } from '../../common/index.ts';
import { volumeMounts } from '../volumeMounts.ts';

/** What mounts the volumes on the clients, and sees that they read and write. */
export function clientSteps(context: ViewContext): readonly RunbookStep[] {
  const clients = volumeMounts(context);
  if (clients.length === 0) return [];
  const mounts = clients.flatMap((client) => client.mounts);
  return [
    {
      phase: 'clients',
      place: 0,
      title: 'Mount the GlusterFS volumes',
      hostIds: clients.map(({ server }) => server.id),
      run: '"$BUNDLE/gluster/clients.sh"',
      elementIds: mounts.map(({ id }) => id),
    },
    ...clients.flatMap(({ server, mounts: own }) => own.flatMap((mount) => mountChecks(mount, server.id))),
  ];
}

/** The mount is looked at before services use it, and in the end. */
function mountChecks(mount: Mount, hostId: ElementId): RunbookStep[] {
  const path = quoteShell(mount.path);
  const takesFiles = mount.options.includes('ro') ? '' : ` &&\nwrites_on ${path}`;
  const check = {
    title: `See that ${mount.path} is the volume`,
    hostIds: [hostId],
    run: `findmnt -M ${path}`,
    check: `is_mounted ${path} fuse.glusterfs${takesFiles}`,
    elementIds: [mount.id],
  };
  return [
    { phase: 'clients', place: 50, ...check },
    { phase: 'verify', place: 10, ...check },
  ];
}
