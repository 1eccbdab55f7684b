import type { Sketch } from '../../../core/edits/sketch.ts';
import type { DesignIndex } from '../../../core/model/designIndex.ts';
import type { ElementBase, ElementId } from '../../../core/model/element.ts';
import { Disk, Server } from '../elements.ts';

const GIB = 1024 ** 3;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Adds a disk with the next free device name; a data disk is as large as the latest one, so that pairs match. */
export function addDisk(sketch: Sketch, serverId: ElementId, purpose: Disk['purpose']): Disk {
  const latest = sketch.index.all(Disk).findLast((disk) => disk.purpose === 'data');
  const size = purpose === 'os' ? 20 * GIB : (latest?.size ?? 500 * GIB);
  const name = purpose === 'os' ? 'OS Disk' : 'Data Disk';
  return sketch.add(Disk, name, { serverId, purpose, size, device: nextDevice(sketch.index, serverId, purpose) });
}

/** /dev/vda for the operating system, /dev/vdb, /dev/vdc … for data. */
function nextDevice(index: DesignIndex, serverId: ElementId, purpose: Disk['purpose']): string {
  const taken = new Set(index.by(Disk, 'serverId', serverId).map((disk) => disk.device));
  for (let at = purpose === 'os' ? 0 : 1; ; at += 1) {
    const high = at >= LETTERS.length ? LETTERS[Math.floor(at / LETTERS.length) - 1] : '';
    const device = `/dev/vd${high ?? ''}${LETTERS[at % LETTERS.length] ?? ''}`;
    if (!taken.has(device)) return device;
  }
}

/** "Data Disk on alice". */
export function nameWithServer(index: DesignIndex, element: ElementBase & { readonly serverId: ElementId }): string {
  const server = index.find(Server, element.serverId)?.name;
  return server === undefined ? element.name : `${element.name} on ${server}`;
}

/** The element that stores something on this piece of storage: a replica, a brick, a filesystem, a mount. */
export function userOf(index: DesignIndex, storageId: ElementId): ElementBase | undefined {
  return index.referrers(storageId).find((referrer) => referrer.spec.to === 'storage')?.element;
}

/** "the brick Brick 1 of gv0": what stores something there, with its name and that of the whole it belongs to. */
export function describeUser(index: DesignIndex, user: ElementBase): string {
  const label = index.catalog.get(user.type)?.label ?? user.type;
  const whole = index.parentOf(user);
  const words = label === label.toUpperCase() || /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
  return `the ${words} "${user.name}"${whole && whole.type !== 'disk' ? ` of ${whole.name}` : ''}`;
}

/** Data disks of a server that nothing uses yet. */
export function freeDataDisks(index: DesignIndex, serverId: ElementId): readonly Disk[] {
  return index
    .by(Disk, 'serverId', serverId)
    .filter((disk) => disk.purpose === 'data' && userOf(index, disk.id) === undefined);
}

/** Why data may not be put on the disk, as a sentence; undefined if it may. */
export function whyDiskIsTaken(index: DesignIndex, disk: Disk): string | undefined {
  if (disk.purpose === 'os') return `${nameWithServer(index, disk)} holds the operating system; take a data disk.`;
  const user = userOf(index, disk.id);
  return user && `${nameWithServer(index, disk)} is used by ${describeUser(index, user)}; delete that first.`;
}
