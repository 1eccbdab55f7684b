import type { DesignIndex } from '../model/designIndex.ts';
import type { ElementBase, ElementId } from '../model/element.ts';
import type { World } from '../world/world.ts';

export type Access = 'read-write' | 'read-only' | 'none';

/** What an element gives to one server: the small language in which kinds that do not know each other meet. */
export interface Offer {
  readonly medium: 'block' | 'file';
  readonly access: Access;
  /** True if several servers may use it read-write at once without harm (cluster filesystem, NFS, GlusterFS, raw LUN). */
  readonly concurrent: boolean;
  /** Why the access is what it is, for tooltips and the failure list. */
  readonly why?: string;
}

/** How the operating system of a server names a piece of storage: for fstab, Filesystem agents and mount units. */
export interface SystemPath {
  /** "/dev/drbd0", "nas1:/export/kolab", "n1:/gv0". */
  readonly device: string;
  /** Only for storage that can be mounted: "xfs", "nfs4", "glusterfs". */
  readonly fstype?: string;
  readonly options?: readonly string[];
}

/** A managed resource that must be active on a server before storage can be used there. */
export interface Need {
  readonly managedId: string;
  readonly action: 'start' | 'promote';
}

/** What a storage layer may ask while it answers. */
export interface StorageContext {
  readonly index: DesignIndex;
  readonly world: World;
  /** What `elementId` gives to the server; only for elements named by `restsOn`. */
  offerOf(elementId: ElementId, serverId: ElementId): Offer;
}

/** How elements of one type store data. */
export interface StorageLayer<T extends ElementBase = ElementBase> {
  /** The elements that this one stands on, whether they work or not. Elements on a cycle offer nothing. */
  restsOn(element: T, index: DesignIndex): readonly ElementId[];
  offer(element: T, serverId: ElementId, context: StorageContext): Offer;
  /** Undefined where a server cannot name it at all. */
  systemPath?(element: T, serverId: ElementId, paths: PathContext): SystemPath | undefined;
  needs?(element: T, index: DesignIndex): readonly Need[];
  /** True if other hosts serve it: what their storage needs there is no need of the server that uses it. */
  readonly servesOverNetwork?: true;
  /** Servers that could use it in a healthy world, whatever their role now. */
  reaches(element: T, paths: PathContext): readonly ElementId[];
  /** How many bytes it holds, as far as that is told; left out where the kind judges its capacity by itself. */
  size?(element: T, paths: PathContext): number | undefined;
}

/** Look-ups along the stack that do not depend on the world. */
export interface PathContext {
  readonly index: DesignIndex;
  systemPath(elementId: ElementId | undefined, serverId: ElementId): SystemPath | undefined;
  /** Needs of the element and of all that it rests on, down to what other hosts serve. */
  needs(elementId: ElementId | undefined): readonly Need[];
  reaches(elementId: ElementId | undefined): readonly ElementId[];
  /** What the element directly stands on; nothing for what stands on itself. */
  restsOn(elementId: ElementId | undefined): readonly ElementId[];
  /** How many bytes it holds; undefined where that is not told. */
  sizeOf(elementId: ElementId | undefined): number | undefined;
}

/** Storage layers by element type. */
export type StorageLayers = Readonly<Record<string, StorageLayer<never>>>;

/** An offer of nothing, with the reason. */
export function noOffer(medium: Offer['medium'], why: string): Offer {
  return { medium, access: 'none', concurrent: false, why };
}
