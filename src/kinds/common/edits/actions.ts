import { sketchEdit } from '../../../core/edits/sketch.ts';
import type { Action, Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { Disk, Filesystem, Mount, Network, Server, Service, Site } from '../elements.ts';
import { connectPair, letServiceMove } from './connect.ts';
import { dropMoved } from './dropMoved.ts';
import { dropNew, mountDisk } from './dropNew.ts';
import { hangActions } from './failureDomains.ts';
import { formatActions } from './formatActions.ts';
import { SERVICE_ITEMS } from './palette.ts';

/** The longest list of servers or places that a menu offers; "Link to…" and "Move to…" list them all. */
const MOST_TARGETS = 8;

/** Turns an allowed verdict into an entry of a menu. */
export function actionOf(id: string, verdict: Verdict | undefined, label?: string): Action[] {
  return verdict?.ok === true ? [{ id, label: label ?? verdict.label, edit: verdict.edit }] : [];
}

/** What can be done with places, servers, disks, mounts and services, besides renaming and deleting. */
export function actions(element: ElementBase, context: EditContext): readonly Action[] {
  return [...ownActions(element, context), ...hangActions(element, context, MOST_TARGETS)];
}

function ownActions(element: ElementBase, context: EditContext): readonly Action[] {
  const { index } = context;
  if (isA(Site, element)) return siteActions(element, context);
  if (isA(Server, element)) return serverActions(element, context);
  if (isA(Disk, element)) {
    return [
      ...actionOf('mount', mountDisk(element, context)),
      ...(element.purpose === 'data' ? formatActions(element.id, index) : []),
    ];
  }
  if (isA(Filesystem, element)) {
    return [...actionOf('mount', dropNew('mount', element, context)), ...formatActions(element.backingId, index)];
  }
  if (isA(Mount, element)) return mountActions(element, context);
  return isA(Service, element) ? serviceActions(element, context) : [];
}

function serviceActions(service: Service, context: EditContext): Action[] {
  const { index } = context;
  const mounts = index.by(Mount, 'serverId', service.serverId);
  return [
    ...mounts.flatMap((mount) =>
      actionOf(`into-${mount.id}`, dropMoved(service, mount, context), `Keep its data in ${mount.path}`),
    ),
    ...index
      .all(Server)
      .flatMap((server) => actionOf(`may-move-${server.id}`, letServiceMove(service, server, context))),
  ];
}

function siteActions(site: Site, context: EditContext): Action[] {
  return [
    ...actionOf('add-server', dropNew('server', site, context), 'Add a server here'),
    ...actionOf('add-site', dropNew('site', site, context), 'Add a room here'),
    ...actionOf('add-rack', dropNew('rack', site, context), 'Add a rack here'),
  ];
}

function serverActions(server: Server, context: EditContext): Action[] {
  const { index } = context;
  const hasSystem = index.by(Disk, 'serverId', server.id).some((disk) => disk.purpose === 'os');
  const sites = index.all(Site).filter((site) => site.id !== server.siteId);
  return [
    ...actionOf('add-data-disk', dropNew('disk-data', server, context), 'Add a data disk'),
    ...(hasSystem ? [] : actionOf('add-os-disk', dropNew('disk-os', server, context), 'Add an OS disk')),
    ...actionOf('add-mount', dropNew('mount', server, context), 'Add a mount'),
    ...[...SERVICE_ITEMS].flatMap(([item]) => actionOf(`add-${item}`, dropNew(item, server, context))),
    ...sites.slice(0, MOST_TARGETS).flatMap((site) => actionOf(`into-${site.id}`, dropMoved(server, site, context))),
    ...leaveSite(server, context),
    ...index
      .all(Network)
      .slice(0, MOST_TARGETS)
      .flatMap((network) => actionOf(`join-${network.id}`, connectPair(server, network, context))),
  ];
}

function leaveSite(server: Server, { index }: EditContext): Action[] {
  const site = index.find(Site, server.siteId);
  if (!site) return [];
  const edit = sketchEdit(index.catalog, (sketch) => sketch.patch(server, { siteId: undefined }));
  return [{ id: 'leave-site', label: `Take ${server.name} out of ${site.name}`, edit }];
}

function mountActions(mount: Mount, context: EditContext): Action[] {
  const { index } = context;
  const known = mount.sourceId === undefined ? [] : context.paths.reaches(mount.sourceId);
  const others = index.all(Server).filter((server) => server.id !== mount.serverId && known.includes(server.id));
  const stay = sketchEdit(index.catalog, (sketch) => sketch.patch(mount, { standbyIds: [] }));
  return [
    ...[...SERVICE_ITEMS].flatMap(([item]) => actionOf(`add-${item}`, dropNew(item, mount, context))),
    ...others
      .slice(0, MOST_TARGETS)
      .flatMap((server) => actionOf(`may-move-${server.id}`, connectPair(mount, server, context))),
    ...others
      .slice(0, MOST_TARGETS)
      .flatMap((server) =>
        actionOf(`home-${server.id}`, dropMoved(mount, server, context), `Make ${server.name} its home`),
      ),
    ...(mount.standbyIds.length > 0 ? [{ id: 'stay', label: `Keep ${mount.name} on its server`, edit: stay }] : []),
  ];
}
