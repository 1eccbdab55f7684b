import { disksBeside } from '../../../core/edits/part/nextValue.ts';
import { sketchEdit } from '../../../core/edits/sketch.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { EditContext } from '../../../core/kind/clusterKind.ts';
import { isA, type ElementBase, type ElementId } from '../../../core/model/element.ts';
import { dataMountOf } from '../dataMount.ts';
import { Disk, FailureDomain, Mount, Server, Service, Site } from '../elements.ts';
import { describeUser, nameWithServer, userOf } from './disks.ts';
import { canHang, hangOn, moveDomain } from './failureDomains.ts';
import { rehomeMount, servicesOf } from './mounts.ts';
import { putIntoMount } from './services.ts';

/** What moving an element to the target makes; undefined where another kind may know. */
export function dropMoved(
  moved: ElementBase,
  target: ElementBase | undefined,
  context: EditContext,
): Verdict | undefined {
  if (isA(FailureDomain, moved)) return moveDomain(moved, target, context);
  if (isA(FailureDomain, target) && canHang(moved, context.index)) return hangOn(moved, target, context);
  if (isA(Server, moved) || isA(Site, moved)) return moveToSite(moved, target, context);
  if (isA(Disk, moved)) return moveDisk(moved, target, context);
  if (isA(Mount, moved)) return moveMount(moved, target, context);
  if (isA(Service, moved)) return moveService(moved, target, context);
  return undefined;
}

function moveToSite(moved: Server | Site, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index, containerOf } = context;
  if (target === undefined) {
    const site = index.find(Site, containerOf(moved.id));
    return (
      site &&
      allow(
        `Take ${moved.name} out of ${site.name}`,
        sketchEdit(index.catalog, (sketch) => sketch.patch<Server | Site>(moved, { siteId: undefined })),
      )
    );
  }
  if (!isA(Site, target)) return undefined;
  if (target.id === moved.id || isInside(target, moved.id, context))
    return refuse(`${target.name} stands in ${moved.name} itself.`);
  if (moved.siteId === target.id) return refuse(`${moved.name} stands in ${target.name} already.`);
  return allow(
    `Put ${moved.name} into ${target.name}`,
    sketchEdit(index.catalog, (sketch) => sketch.patch<Server | Site>(moved, { siteId: target.id })),
  );
}

function isInside(site: Site, outerId: ElementId, { index }: EditContext): boolean {
  const seen = new Set<ElementId>();
  for (let at: Site | undefined = site; at && !seen.has(at.id); at = index.find(Site, at.siteId)) {
    if (at.siteId === outerId) return true;
    seen.add(at.id);
  }
  return false;
}

function moveDisk(disk: Disk, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (!target) return refuse('A disk lives in a server; drop it onto one.');
  if (!isA(Server, target)) return undefined;
  if (target.id === disk.serverId) return refuse(`${disk.name} is in ${target.name} already.`);
  const user = userOf(index, disk.id);
  if (user) return refuse(`${nameWithServer(index, disk)} holds ${describeUser(index, user)}; delete that first.`);
  return allow(
    `Move ${disk.name} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const devices = sketch.index.by(Disk, 'serverId', target.id).map((other) => other.device);
      sketch.patch(disk, {
        serverId: target.id,
        ...(devices.includes(disk.device) ? { device: nextFree(disk.device, devices) } : {}),
      });
    }),
  );
}

/** /dev/vdb becomes /dev/vdc; other names get a number. */
function nextFree(device: string, taken: readonly string[]): string {
  const lettered = disksBeside(device)?.find((candidate) => !taken.includes(candidate));
  if (lettered !== undefined) return lettered;
  let at = 2;
  while (taken.includes(`${device}-${at}`)) at += 1;
  return `${device}-${at}`;
}

function moveMount(mount: Mount, target: ElementBase | undefined, context: EditContext): Verdict | undefined {
  const { index, paths } = context;
  if (!target) return refuse('A mount lives in a server; drop it onto one.');
  if (!isA(Server, target)) return undefined;
  if (target.id === mount.serverId) return refuse(`${mount.name} is on ${target.name} already.`);
  const reach = mount.sourceId === undefined ? [] : paths.reaches(mount.sourceId);
  if (reach.length > 0 && !reach.includes(target.id)) {
    const source = index.get(mount.sourceId)?.name ?? 'its source';
    return refuse(`${target.name} does not reach ${source}, which ${mount.name} mounts.`);
  }
  return allow(
    `Move ${mount.name} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      if (mount.standbyIds.includes(target.id)) return rehomeMount(sketch, mount, target.id);
      const services = servicesOf(sketch.index, mount);
      sketch.patch(mount, { serverId: target.id });
      for (const service of services) {
        sketch.patch(service, { serverId: target.id, standbyIds: service.standbyIds.filter((id) => id !== target.id) });
      }
    }),
  );
}

function moveService(service: Service, target: ElementBase | undefined, { index }: EditContext): Verdict | undefined {
  if (!target) return refuse('A service runs on a server; drop it onto one, or onto a mount.');
  const holder = dataMountOf(service, service.serverId, index);
  if (isA(Mount, target)) {
    if (target.id === holder?.id) return refuse(`${service.name} keeps its data in ${target.name} already.`);
    return allow(
      `Move ${service.name} into ${nameWithServer(index, target)}`,
      sketchEdit(index.catalog, (sketch) => putIntoMount(sketch, service, target)),
    );
  }
  if (!isA(Server, target)) return undefined;
  if (target.id === service.serverId) return refuse(`${service.name} runs on ${target.name} already.`);
  if (holder && holder.standbyIds.length > 0) {
    return refuse(`${service.name} moves with ${holder.name}, which holds its data; move the mount to ${target.name}.`);
  }
  return allow(
    `Move ${service.name} to ${target.name}`,
    sketchEdit(index.catalog, (sketch) => {
      const standbyIds = service.standbyIds.map((id) => (id === target.id ? service.serverId : id));
      sketch.patch(service, { serverId: target.id, standbyIds });
    }),
  );
}
