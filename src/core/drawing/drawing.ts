import type { ElementId } from '../model/element.ts';

/** How a shape looks, in the attributes of SVG; colours are hex or "none". */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'round';
  readonly strokeLinejoin?: 'round';
  readonly opacity?: number;
}

/** One shape of the drawing; lengths in points. */
export type Shape =
  | ({
      readonly tag: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly rx?: number;
    } & Paint)
  | ({
      readonly tag: 'ellipse';
      readonly cx: number;
      readonly cy: number;
      readonly rx: number;
      readonly ry: number;
    } & Paint)
  | ({ readonly tag: 'path'; readonly d: string } & Paint)
  | ({ readonly tag: 'polygon'; readonly points: string } & Paint)
  | ({
      readonly tag: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly fontSize: number;
      readonly fontWeight?: 'bold';
      readonly textAnchor?: 'middle' | 'end';
    } & Paint);

/** All that is drawn for one element, or for one of its arrows. */
export interface DrawingItem {
  /** Unique in the drawing, the same as long as the element is drawn. */
  readonly key: string;
  readonly elementId: ElementId;
  readonly kind: 'group' | 'box' | 'arrow';
  /** What a screen reader says: "Data Disk, read-write, in alice". */
  readonly label: string;
  /** What is hit by the pointer and framed when selected: left upper corner and size. Arrows are hit along their line. */
  readonly frame?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shapes: readonly Shape[];
  /** A second item of the same element: no stop for the keyboard, nothing to read out. */
  readonly isCaption?: boolean;
}

/** The finished picture: the same list is drawn by the page and written to files. */
export interface Drawing {
  /** The visible part of the plane in points; everything drawn lies within. */
  readonly view: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly title: string;
  readonly description: string;
  readonly paper: string;
  /** Text colour of the paper, for frames of selected elements. */
  readonly ink: string;
  /** In painting order: groups from outside to inside, arrows, captions, boxes. */
  readonly items: readonly DrawingItem[];
  /** What stands around the figure in a file and belongs to no element: its title and its legend. */
  readonly around?: readonly Shape[];
}

/** Families of system fonts, so that the picture needs no font file. */
export const FONT_FAMILY = 'Helvetica,Arial,sans-serif';
