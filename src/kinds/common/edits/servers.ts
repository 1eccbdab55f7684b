import type { Sketch } from '../../../core/edits/sketch.ts';
import type { ElementId } from '../../../core/model/element.ts';
import { Network, Server } from '../elements.ts';
import { addDisk } from './disks.ts';
import { giveAddress, spareHostName } from './networks.ts';

/** What is known of a new server. */
export interface NewServer {
  readonly hostName?: string;
  readonly siteId?: ElementId | undefined;
}

/** Adds a server with an OS disk and an address in every client network that there is. */
export function addServer(sketch: Sketch, { hostName = spareHostName(sketch.index), siteId }: NewServer = {}): Server {
  const server = sketch.add(Server, hostName, { hostName, ...(siteId === undefined ? {} : { siteId }) });
  addDisk(sketch, server.id, 'os');
  for (const network of sketch.index.all(Network)) {
    if (network.purpose === 'client') giveAddress(sketch, server.id, network.id);
  }
  return server;
}
