import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { Disk, Filesystem, Mount, Server, Site } from '../elements.ts';
import { dropDomain, isDomainItem } from './failureDomains.ts';
import { addDisk, nameWithServer, whyDiskIsTaken } from './disks.ts';
import { addMount, formatWith } from './mounts.ts';
import { addNetwork } from './networks.ts';
import { SERVICE_ITEMS } from './palette.ts';
import { addServer } from './servers.ts';
import { addService, SERVICE_WORDS, type Role } from './services.ts';

/** What dropping an item of this kind's palette onto the target makes; undefined where another kind may know. */
export function dropNew(item: string, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const role = SERVICE_ITEMS.get(item);
  if (role) return dropService(role, target, context);
  if (isDomainItem(item)) return dropDomain(item, target, context);
  switch (item) {
    case 'site':
    case 'rack':
      return dropSite(item, target, context);
    case 'server':
      return dropServer(target, context);
    case 'disk-os':
    case 'disk-data':
      return dropDisk(item === 'disk-os' ? 'os' : 'data', target, context);
    case 'mount':
      return dropMount(target, context);
    case 'network':
      return target
        ? undefined
        : allow(
            'Add a network',
            sketchEdit(context.index.catalog, (sketch) => addNetwork(sketch, 'client')),
          );
    default:
      return undefined;
  }
}

function dropSite(item: 'site' | 'rack', target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (target && !isA(Site, target)) return undefined;
  const scale = item === 'rack' ? 'rack' : target ? 'room' : 'site';
  if (target?.scale === 'rack' && scale !== 'rack') return refuse('A rack holds servers; rooms and sites hold racks.');
  // A second rack stands beside the first, not in it.
  const around = target?.scale === 'rack' ? index.find(Site, target.siteId) : target;
  const inside = around ? { siteId: around.id } : {};
  return allow(
    around ? `Add a ${scale} in ${around.name}` : `Add a ${scale}`,
    sketchEdit(index.catalog, (sketch) => {
      const taken = new Set(sketch.index.all(Site).map((site) => site.name));
      let at = 1;
      while (taken.has(`${scale}-${at}`)) at += 1;
      sketch.add(Site, `${scale}-${at}`, { scale, ...inside });
    }),
  );
}

function dropServer(target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (target && !isA(Site, target)) return undefined;
  return allow(
    target ? `Add a server in ${target.name}` : 'Add a server',
    sketchEdit(index.catalog, (sketch) => {
      addServer(sketch, { siteId: target?.id });
    }),
  );
}

function dropDisk(
  purpose: Disk['purpose'],
  target: ElementBase | undefined,
  { index }: EditContext,
): Verdict | undefined {
  if (!target) return refuse('A disk lives in a server; drop it onto one.');
  if (!isA(Server, target)) return undefined;
  const words = purpose === 'os' ? 'an OS disk' : 'a data disk';
  return allow(
    `Add ${words} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addDisk(sketch, target.id, purpose);
    }),
  );
}

function dropMount(target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index } = context;
  if (!target) return refuse('A mount lives in a server; drop it onto one, or onto the storage to be mounted.');
  if (isA(Disk, target)) return mountDisk(target, context);
  if (isA(Filesystem, target)) return mountFilesystem(target, context);
  if (!isA(Server, target)) return undefined;
  return allow(
    `Add a mount to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addMount(sketch, { serverId: target.id, stem: 'volume' });
    }),
  );
}

/** Mounts a free data disk on its own server, with XFS. */
export function mountDisk(disk: Disk, { index }: EditContext): Verdict {
  const [filesystem] = index.by(Filesystem, 'backingId', disk.id);
  const why = filesystem ? undefined : whyDiskIsTaken(index, disk);
  if (why !== undefined) return refuse(why);
  return allow(
    `Mount ${nameWithServer(index, disk)}`,
    sketchEdit(index.catalog, (sketch) => {
      const source = formatWith(sketch, disk.id, 'xfs');
      addMount(sketch, { serverId: disk.serverId, sourceId: source.id, stem: disk.device.replace(/^.*\//, '') });
    }),
  );
}

/** Mounts a filesystem on the first server that reaches it. */
function mountFilesystem(filesystem: Filesystem, { index, paths }: EditContext): Verdict {
  const serverId = paths.reaches(filesystem.id)[0];
  const server = index.find(Server, serverId);
  if (!server) return refuse(`No server reaches ${filesystem.name}.`);
  return allow(
    `Mount ${filesystem.name} on ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addMount(sketch, { serverId: server.id, sourceId: filesystem.id, stem: filesystem.name });
    }),
  );
}

function dropService(role: Role, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  const { name } = SERVICE_WORDS[role];
  if (!target) return refuse(`${name} runs on a server; drop it onto one, or onto a mount.`);
  if (isA(Mount, target)) {
    return allow(
      `Add ${name} in ${target.path}`,
      sketchEdit(index.catalog, (sketch) => {
        addService(sketch, role, { serverId: target.serverId, mount: target });
      }),
    );
  }
  if (!isA(Server, target)) return undefined;
  return allow(
    `Add ${name} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      addService(sketch, role, { serverId: target.id });
    }),
  );
}
