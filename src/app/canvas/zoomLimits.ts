/** The smallest picture of the canvas: a fifth of its size. */
export const MIN_ZOOM = 0.2;

/** The largest. */
export const MAX_ZOOM = 2;
