/** What can be done with the view of the canvas from outside: by keys and commands. */
export interface CanvasView {
  zoomIn(): void;
  zoomOut(): void;
  /** One pixel of the screen for one of the canvas. */
  zoomToActualSize(): void;
  fitAll(): void;
  /** Shows these as large as they fit; all if none of them is on the canvas. */
  fit(ids: readonly string[]): void;
}

let view: CanvasView | undefined;

/** Called by the canvas when it comes, and with undefined when it goes. */
export function offerCanvasView(offered: CanvasView | undefined): void {
  view = offered;
}

/** The view of the canvas; undefined while there is none on the screen. */
export function canvasView(): CanvasView | undefined {
  return view;
}
