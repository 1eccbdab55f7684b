import type { DesignIndex } from '../../../core/model/designIndex.ts';
import { isA, type ElementBase } from '../../../core/model/element.ts';
import { Server, Site } from '../../common/index.ts';
import type { Replica } from '../elements.ts';
import { storageUnder } from '../storageUnder.ts';

/**
 * What the share of a server in a resource stands on: the server, its backing disks, and whatever holds those, such as the
 * array of a LUN. Places are not among them.
 */
export function supportsOf(replica: Replica, index: DesignIndex): readonly ElementBase[] {
  const server = index.find(Server, replica.serverId);
  const storage = replica.disks.flatMap((disk) => storageUnder(disk)).flatMap((id) => index.get(id) ?? []);
  return [...new Set([...(server ? [server] : []), ...storage, ...storage.flatMap((part) => holdersOf(part, index))])];
}

/** The elements other than servers and places that hold a piece of storage, such as the array of a LUN. */
export function holdersOf(part: ElementBase, index: DesignIndex): readonly ElementBase[] {
  const holders: ElementBase[] = [];
  let holder = index.parentOf(part);
  // Elements that hold each other are refused by a rule; here they must only not hang the program.
  while (holder && !isA(Server, holder) && !isA(Site, holder) && !holders.includes(holder)) {
    holders.push(holder);
    holder = index.parentOf(holder);
  }
  return holders;
}
