import { isInSubnet } from '../../../core/configs/subnet.ts';
import { sketchEdit, type Sketch } from '../../../core/edits/sketch.ts';
import { unusedText } from '../../../core/edits/unused.ts';
import { allow, refuse, type Verdict } from '../../../core/edits/verdict.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementId } from '../../../core/model/element.ts';
import {
  addMount,
  addTwinMount,
  Filesystem,
  formatWith,
  giveAddress,
  isClusterFilesystem,
  letMountMove,
  mountsOf,
  Network,
  Server,
  type Mount,
} from '../../common/index.ts';
import { Initiator, Lun, SanArray, SanController, SanPath, SanSwitch } from '../elements.ts';

/** Makes a LUN visible to a server: initiator name, a path through every switch, address in every fabric, mapping. */
export function mapLun(sketch: Sketch, lunId: ElementId, serverId: ElementId): void {
  const lun = sketch.index.find(Lun, lunId);
  const array = sketch.index.find(SanArray, lun?.arrayId);
  if (!lun || !array) return;
  const initiator = sketch.index.by(Initiator, 'serverId', serverId)[0] ?? addInitiator(sketch, array, serverId);
  if (!lun.initiatorIds.includes(initiator.id))
    sketch.patch(lun, { initiatorIds: [...lun.initiatorIds, initiator.id] });
  addPaths(sketch, array, serverId);
}

function addInitiator(sketch: Sketch, array: SanArray, serverId: ElementId): Initiator {
  const host =
    sketch.index
      .find(Server, serverId)
      ?.hostName.toLowerCase()
      .replaceAll(/[^a-z0-9.-]/g, '-') ?? 'server';
  const wwn = unusedText(sketch.index, (at) =>
    array.transport === 'fc'
      ? `21:00:00:24:ff:00:00:${(at + 1).toString(16).padStart(2, '0')}`
      : `iqn.2024-05.org.example:${host}${at === 0 ? '' : `-${at + 1}`}`,
  );
  return sketch.add(Initiator, wwn, { serverId, wwn });
}

/** One path through each switch to each controller of the array that the switch reaches. */
export function addPaths(sketch: Sketch, array: SanArray, serverId: ElementId): void {
  const { index } = sketch;
  const host = index.find(Server, serverId)?.name ?? 'server';
  const known = new Set(index.by(SanPath, 'serverId', serverId).map((path) => `${path.switchId} ${path.controllerId}`));
  for (const fabric of index.all(SanSwitch)) {
    for (const controller of controllersBehind(index, array, fabric)) {
      if (known.has(`${fabric.id} ${controller.id}`)) continue;
      sketch.add(SanPath, `${host} over ${fabric.name}`, {
        serverId,
        switchId: fabric.id,
        controllerId: controller.id,
      });
      if (array.transport === 'iscsi' && fabric.networkId !== undefined)
        giveAddress(sketch, serverId, fabric.networkId);
    }
  }
}

/** iSCSI: the controllers whose portal lies in the subnet of the switch. Fibre Channel: they take turns. */
function controllersBehind(index: DesignIndex, array: SanArray, fabric: SanSwitch): readonly SanController[] {
  const controllers = index.by(SanController, 'arrayId', array.id);
  const network = index.find(Network, fabric.networkId);
  if (array.transport === 'iscsi' && network) {
    return controllers.filter((controller) => isInSubnet(controller.port, network.cidr));
  }
  const at = index.all(SanSwitch).findIndex((other) => other.id === fabric.id);
  return controllers.filter((_, nth) => nth === at % Math.max(1, controllers.length));
}

/** True if the LUN is mapped to the server. */
export function isMapped(index: DesignIndex, lun: Lun, serverId: ElementId): boolean {
  return index.by(Initiator, 'serverId', serverId).some((initiator) => lun.initiatorIds.includes(initiator.id));
}

/** Servers that a LUN is mapped to. */
export function mappedServers(index: DesignIndex, lun: Lun): ElementId[] {
  return [...new Set(lun.initiatorIds.flatMap((id) => index.find(Initiator, id)?.serverId ?? []))];
}

/** Makes the LUN visible to a server without mounting it. */
export function mapVerdict(lun: Lun, server: Server, index: DesignIndex): Verdict {
  if (isMapped(index, lun, server.id)) return refuse(`${lun.name} is mapped to ${server.name} already.`);
  return allow(
    `Map ${lun.name} to ${server.name}`,
    sketchEdit(index.catalog, (sketch) => mapLun(sketch, lun.id, server.id)),
  );
}

/**
 * Mounts a LUN on a server. A local filesystem is mounted once and may move to the further servers; a cluster
 * filesystem is mounted on each.
 */
export function mountLun(lun: Lun, server: Server, index: DesignIndex): Verdict {
  const mounts = mountsOf(index, lun.id);
  const there = mounts.find((mount) => mount.serverId === server.id || mount.standbyIds.includes(server.id));
  if (there) {
    const words = there.serverId === server.id ? 'is mounted on' : 'may move to';
    return refuse(`${lun.name} ${words} ${server.name} already.`);
  }
  const [filesystem] = index.by(Filesystem, 'backingId', lun.id);
  const [mount] = mounts;
  if (mount && !(filesystem && isClusterFilesystem(filesystem))) {
    return allow(
      `Let the mount of ${lun.name} move to ${server.name}`,
      sketchEdit(index.catalog, (sketch) => {
        mapLun(sketch, lun.id, server.id);
        letMountMove(sketch, mount, server.id);
      }),
    );
  }
  return allow(
    `Mount ${lun.name} on ${server.name}`,
    sketchEdit(index.catalog, (sketch) => {
      mapLun(sketch, lun.id, server.id);
      const source = formatWith(sketch, lun.id, 'xfs');
      if (mount) addTwinMount(sketch, source.id, { serverId: server.id, stem: lun.alias });
      else addFirstMount(sketch, lun, { sourceId: source.id, serverId: server.id });
    }),
  );
}

function addFirstMount(
  sketch: Sketch,
  lun: Lun,
  { sourceId, serverId }: { sourceId: ElementId; serverId: ElementId },
): void {
  const filesystem = sketch.index.find(Filesystem, sourceId);
  const floats = !(filesystem && isClusterFilesystem(filesystem));
  const standbyIds = floats ? mappedServers(sketch.index, lun).filter((id) => id !== serverId) : [];
  addMount(sketch, { sourceId, serverId, standbyIds, stem: lun.alias });
}

/** Lets a mount that exists use the LUN. */
export function linkMount(mount: Mount, lun: Lun, index: DesignIndex): Verdict {
  const known = mountsOf(index, lun.id);
  const [filesystem] = index.by(Filesystem, 'backingId', lun.id);
  const server = index.find(Server, mount.serverId);
  if (known.some((other) => other.id === mount.id)) return refuse(`${mount.name} mounts ${lun.name} already.`);
  if (known.length > 0 && !(filesystem && isClusterFilesystem(filesystem))) {
    return refuse(`${lun.name} is mounted already; only a cluster filesystem is mounted on several servers at once.`);
  }
  return allow(
    `Mount ${lun.name} at ${mount.path}${server ? ` of ${server.name}` : ''}`,
    sketchEdit(index.catalog, (sketch) => {
      for (const serverId of [mount.serverId, ...mount.standbyIds]) mapLun(sketch, lun.id, serverId);
      sketch.patch(mount, { sourceId: formatWith(sketch, lun.id, 'xfs').id });
    }),
  );
}
