import type { DesignIndex } from '../../core/model/designIndex.ts';
import { isA, type ElementId } from '../../core/model/element.ts';
import { byName } from '../../core/rules/sayNames.ts';
import { floatingAddressesOf, groupOf, type FloatingAddress } from '../common/index.ts';
import { Export, Filer, NfsServer } from './elements.ts';

/** Whoever serves exports: a given filer, or an NFS server of our own. */
export type NfsHost = Filer | NfsServer;

/** All that serve exports, filers first. */
export function nfsHosts(index: DesignIndex): readonly NfsHost[] {
  return [...index.all(Filer), ...index.all(NfsServer)];
}

/** Who serves an export. */
export function nfsHostOf({ filerId }: Export, index: DesignIndex): NfsHost | undefined {
  return index.find(Filer, filerId) ?? index.find(NfsServer, filerId);
}

/** True if NFS-Ganesha on servers of our own serves the export. */
export function isOfGanesha(served: Export, index: DesignIndex): boolean {
  const host = nfsHostOf(served, index);
  return isA(NfsServer, host) && host.implementation === 'ganesha';
}

/** Those of which a server is a client, sorted by name. */
export function nfsHostsOf(serverId: ElementId, index: DesignIndex): readonly NfsHost[] {
  const hosts = index.by(Export, 'clientIds', serverId).flatMap((served) => nfsHostOf(served, index) ?? []);
  return byName([...new Set(hosts)]);
}

/** The address that an NFS server of our own is reached by; undefined if none moves with its mount, or if of several none is told. */
export function floatingAddressOf(server: NfsServer, index: DesignIndex): FloatingAddress | undefined {
  const group = groupOf(server.mountId, index);
  const addresses = group ? floatingAddressesOf(group, index) : [];
  const [only, another] = addresses;
  if (server.addressId === undefined) return another ? undefined : only;
  return addresses.find(({ id }) => id === server.addressId);
}

/** The IP address that clients mount from; empty where none is told. */
export function ipOf(host: NfsHost, index: DesignIndex): string {
  return isA(Filer, host) ? host.ip : (floatingAddressOf(host, index)?.ip ?? '');
}

/** The network in which clients reach it. */
export function networkIdOf(host: NfsHost | undefined, index: DesignIndex): ElementId | undefined {
  return isA(NfsServer, host) ? floatingAddressOf(host, index)?.networkId : host?.networkId;
}
