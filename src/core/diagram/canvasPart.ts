import type { ElementId } from '../model/element.ts';

/** Something with a place of its own on the canvas. */
export interface CanvasBox {
  readonly part: 'box';
  readonly elementId: ElementId;
  /** A container holds others; a leaf is a thing; a chip is a small thing at the foot of its container. */
  readonly form: 'container' | 'leaf' | 'chip';
  /** Wanted containers, best first; the first that is on the canvas is taken, else it stands at the root. */
  readonly insideIds: readonly ElementId[];
  /** Name of an icon of the app's own set. */
  readonly icon: string;
  /** Second line: size, path, address. */
  readonly detail?: string;
}

/** A kind takes a box of another kind into one of its own containers: a server that is a member of a cluster. */
export interface CanvasPlace {
  readonly part: 'place';
  readonly elementId: ElementId;
  readonly insideId: ElementId;
}

/** A relation that is drawn as a line. An end that has no box is shown at what stands in for it. */
export interface CanvasLine {
  readonly part: 'line';
  readonly elementId: ElementId;
  /** Distinguishes several lines of one element. */
  readonly key?: string;
  readonly fromId: ElementId;
  readonly toId: ElementId;
  readonly heads: 'forward' | 'both' | 'none';
  readonly meaning: 'replication' | 'use' | 'path';
  /** A pill on the line that stands for a further element: the resource of a replica. */
  readonly pill?: { readonly elementId: ElementId; readonly text: string };
}

/** An element without a box is shown by others: a DRBD volume by its backing disks, a filesystem by what it lies on. */
export interface CanvasStandIn {
  readonly part: 'stand-in';
  readonly elementId: ElementId;
  readonly byIds: readonly ElementId[];
}

/** What a kind contributes to the canvas. */
export type CanvasPart = CanvasBox | CanvasPlace | CanvasLine | CanvasStandIn;
