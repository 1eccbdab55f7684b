import { Expand, Maximize, Shrink, ZoomIn, ZoomOut } from 'lucide-react';
import type { DrawingStyle } from '../../core/diagram/theme.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { setDiagramStyle } from './diagramStyle.ts';
import { toggleFullScreen, useFullScreen } from './fullScreen.ts';
import type { ViewportControls } from './useViewport.ts';

const STYLES: readonly (readonly [DrawingStyle, string])[] = [
  ['workbench', 'Workbench'],
  ['docs', 'Docs'],
];

/** The small bar above the figure: its style, and buttons to zoom and to give it the screen. */
export function DiagramTools({
  style,
  controls,
}: {
  readonly style: DrawingStyle;
  readonly controls: ViewportControls;
}) {
  const isFull = useFullScreen();
  return (
    <div className="flex min-h-10 shrink-0 items-center gap-1 border-b border-line bg-surface px-2">
      <div role="radiogroup" aria-label="Style of the figure" className="flex rounded-md bg-sunken p-0.5 text-xs">
        {STYLES.map(([value, label]) => (
          <label
            key={value}
            className="cursor-pointer rounded px-2 py-1 text-muted has-checked:bg-raised has-checked:font-semibold has-checked:text-ink has-checked:shadow-sm has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="diagram-style"
              value={value}
              checked={style === value}
              onChange={() => setDiagramStyle(value)}
              className="sr-only"
            />
            {label}
          </label>
        ))}
      </div>
      <span className="grow" />
      <IconButton icon={ZoomOut} label="Zoom out" onClick={() => controls.zoomBy(1 / 1.25)} />
      <output aria-label="Zoom" className="w-11 text-center text-xs tabular-nums text-muted max-sm:sr-only">
        {Math.round(controls.viewport.scale * 100)}%
      </output>
      <IconButton icon={ZoomIn} label="Zoom in" onClick={() => controls.zoomBy(1.25)} />
      <IconButton icon={Maximize} label="Fit the figure" onClick={controls.fit} />
      {document.fullscreenEnabled && (
        <IconButton
          icon={isFull ? Shrink : Expand}
          label={isFull ? 'Leave the full screen' : 'Figure on the full screen'}
          onClick={() => void toggleFullScreen()}
        />
      )}
    </div>
  );
}
