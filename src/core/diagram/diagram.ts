import type { NamedView } from './namedViews.ts';
import type { ViewSettings } from '../model/design.ts';
import type { ElementId } from '../model/element.ts';

/** A box around other things: server, cluster, pool, site, array. Its id is the element's id. */
export interface DiagramGroup {
  readonly part: 'group';
  readonly elementId: ElementId;
  readonly label: string;
  /** What is drawn around: "server", "cluster", "pool", "site", "array". Named groups nest by `inside`. */
  readonly shape: 'server' | 'cluster' | 'pool' | 'site' | 'array' | 'filer';
  /** Wanted surrounding groups, best first; the first that is drawn is taken. */
  readonly inside: readonly ElementId[];
  readonly order: number;
  readonly layer?: string;
  /** Short word from which DOT names of the group and of the groups in it are made: "gfs" gives gfs0, gfs1, gfs2. */
  readonly stem?: string;
  /** Drawn even if it holds nothing: a server is still a server. */
  readonly keepEmpty?: boolean;
}

/** A thing without inner life: disk, mount, service, LUN, switch. */
export interface DiagramBox {
  readonly part: 'box';
  readonly elementId: ElementId;
  readonly label: string;
  /** Second line of the workbench style: size, path, address. */
  readonly detail?: string;
  readonly shape:
    | 'disk'
    | 'service'
    | 'mount'
    | 'lun'
    | 'export'
    | 'controller'
    | 'switch'
    | 'network'
    | 'fence'
    | 'quorum'
    | 'address';
  readonly inside: readonly ElementId[];
  readonly order: number;
  readonly layer?: string;
}

/** A relation between two drawn things. An end may be a group. */
export interface DiagramArrow {
  readonly part: 'arrow';
  /** The element that the arrow stands for: a replica, a mount, a path. */
  readonly elementId: ElementId;
  /** Distinguishes several arrows of one element. */
  readonly key?: string;
  readonly from: ElementId;
  readonly to: ElementId;
  /** The server from which the ends are seen; decides which stand-in is taken for an end that is not drawn. */
  readonly serverId?: ElementId;
  readonly label?: string;
  readonly heads: 'forward' | 'both' | 'none';
  readonly meaning: 'replication' | 'use' | 'path' | 'access';
  /** End the arrow at the border of this group instead of the box itself. */
  readonly toBorderOf?: ElementId;
  /** Peers stand side by side: the arrow does not push its ends apart. */
  readonly sideBySide?: boolean;
  /** Turned round for the layout only, so that `from` stands on the far side; the head stays at `to`. */
  readonly turned?: boolean;
  readonly layer?: string;
}

/** Keeps two boxes of one group in a column, the first above the second: invisible in the picture. */
export interface DiagramStack {
  readonly part: 'stack';
  readonly elementIds: readonly [ElementId, ElementId];
}

/** Keeps a place below a box free, so that groups side by side are equally high: invisible in the picture. */
export interface DiagramFiller {
  readonly part: 'filler';
  readonly groupId: ElementId;
  readonly below: ElementId;
  readonly layer?: string;
}

/** Where arrows end that lead to something not drawn: a DRBD volume is drawn as the backing disk on each server. */
export interface DiagramStandIn {
  readonly part: 'stand-in';
  readonly elementId: ElementId;
  /** Only for arrows seen from this server; without it for all. */
  readonly serverId?: ElementId;
  readonly drawnAs: ElementId;
  /** The arrow ends at the border of this group. */
  readonly borderOf?: ElementId;
}

/** Something a kind knows of an element that somebody else draws. */
export interface DiagramMark {
  readonly part: 'mark';
  readonly elementId: ElementId;
  /** Role of a server in replication; "active" is filled grey in the seed's style. */
  readonly role?: 'active' | 'passive';
  /** Role as a title ("Master"), for views that title servers by role. */
  readonly roleTitle?: string;
  /** Access that the element's own server has to it now; shown as colour and word. */
  readonly access?: 'read-write' | 'read-only' | 'none';
  /** True if the docs style fills it, as the seed does where DRBD roles are at stake. */
  readonly fillInDocs?: boolean;
  /** A group that it is drawn in rather than in those that its own part names. */
  readonly inside?: ElementId;
}

export type DiagramPart =
  DiagramGroup | DiagramBox | DiagramArrow | DiagramStack | DiagramFiller | DiagramStandIn | DiagramMark;

/** A layer of the figure that the author may hide. */
export interface DiagramLayer {
  readonly id: string;
  readonly label: string;
  /** The named views that show it, besides the one that shows everything. */
  readonly views: readonly NamedView[];
}

/** Marks of one element, merged, with findings and failures added. */
export interface DiagramStatus {
  readonly role?: 'active' | 'passive';
  readonly roleTitle?: string;
  readonly access?: 'read-write' | 'read-only' | 'none';
  readonly fillInDocs?: boolean;
  readonly failed?: boolean;
  readonly fenced?: boolean;
  readonly worst?: 'error' | 'warning' | 'info';
}

/** A group that is drawn, with the group that surrounds it. */
export interface DrawnGroup extends DiagramGroup {
  readonly parentId?: ElementId;
}

/** A box that is drawn, with the group that surrounds it. */
export interface DrawnBox extends DiagramBox {
  readonly parentId?: ElementId;
}

/** An arrow whose ends are drawn. */
export interface DrawnArrow extends DiagramArrow {
  /** Unique in the diagram and different from all element ids: the element's id, `~`, and the key. */
  readonly id: string;
  /** Its end is drawn before its beginning. */
  readonly backward: boolean;
}

/** The picture in terms of the field: what is drawn, in which order, and the state of each element. */
export interface Diagram {
  /** Graph name in DOT: a word of letters and digits. */
  readonly name: string;
  readonly title: string;
  readonly direction: 'LR' | 'TB';
  readonly titles: 'names' | 'roles';
  readonly lines?: ViewSettings['lines'];
  readonly frames?: ViewSettings['frames'];
  /** Surrounding groups come before the groups in them, siblings in sibling order. */
  readonly groups: readonly DrawnGroup[];
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
  readonly stacks: readonly DiagramStack[];
  readonly fillers: readonly DiagramFiller[];
  readonly status: ReadonlyMap<ElementId, DiagramStatus>;
}
