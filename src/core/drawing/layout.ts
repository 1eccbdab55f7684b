/** A place on the picture in points (1/72 inch), y downwards. */
export type Point = readonly [x: number, y: number];

/** Where a text begins: the anchor of its first line's baseline, centred. */
export interface TextPlace {
  readonly at: Point;
  /** Width in points that was reserved for it. */
  readonly width: number;
}

/** A laid out box or group: left upper corner and size. */
export interface LayoutBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baselines of the label's lines, from top to bottom. */
  readonly lines: readonly TextPlace[];
}

/** A laid out arrow: one Bézier curve (first point, then three points for each piece) and its heads. */
export interface LayoutArrow {
  readonly curve: readonly Point[];
  /** Filled polygons at the ends, if the layout was asked for heads. */
  readonly heads: readonly (readonly Point[])[];
  readonly lines: readonly TextPlace[];
}

/** Places of everything that is drawn, by element id (arrows by arrow id). Plain data: it may be stored and posted. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, LayoutBox>>;
  readonly groups: Readonly<Record<string, LayoutBox>>;
  readonly arrows: Readonly<Record<string, LayoutArrow>>;
}

/** What a layout must hold to be trusted. */
export interface LayoutNeeds {
  readonly boxes: readonly string[];
  readonly groups: readonly string[];
  readonly arrows: readonly string[];
}
