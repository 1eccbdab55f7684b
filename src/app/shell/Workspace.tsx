import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { DiagramPane } from '../diagram/DiagramPane.tsx';
import { marks } from '../marks.ts';
import { Outline } from '../outline/Outline.tsx';
import { Palette } from '../palette/Palette.tsx';
import { DetailTabs } from './DetailTabs.tsx';
import { noteFigureSize, offerFigurePanel } from './figurePanel.ts';
import { Canvas } from './parts.tsx';
import { useShell } from './shellState.ts';
import { useContrast, useTheme } from './theme.ts';
import { isWide } from './useWide.ts';

/** Three columns: what can be added and what there is, the canvas, the figure above its details. */
export function Workspace() {
  const columns = useDefaultLayout({ id: 'quorate-columns', storage: localStorage });
  const rows = useDefaultLayout({ id: 'quorate-rows', storage: localStorage });
  return (
    <main className="h-full min-h-0">
      <Group orientation="horizontal" {...columns} className="h-full">
        <Panel id="left" defaultSize="248px" minSize="190px" maxSize="420px" groupResizeBehavior="preserve-pixel-size">
          <LeftColumn />
        </Panel>
        <Divider label="Width of the palette" />
        <Panel id="canvas" minSize="22%">
          <CanvasArea />
        </Panel>
        <Divider label="Width of the figure" />
        <Panel id="right" defaultSize="40%" minSize="340px">
          <Group orientation="vertical" {...rows} className="h-full">
            <Panel
              id="diagram"
              defaultSize="52%"
              minSize="120px"
              collapsible
              panelRef={offerFigurePanel}
              onResize={({ asPercentage }) => noteFigureSize(asPercentage)}
            >
              <DiagramArea />
            </Panel>
            <Divider label="Height of the figure" flat />
            <Panel id="details" minSize="160px">
              <DetailTabs />
            </Panel>
          </Group>
        </Panel>
      </Group>
    </main>
  );
}

/** Palette above outline, each with its own scroll bar. */
export function LeftColumn() {
  return (
    <div className="flex h-full min-h-0 flex-col bg-surface">
      <section
        aria-label="Palette"
        tabIndex={-1}
        data-test={marks.palette}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        <Palette />
      </section>
      <section
        aria-label="Outline"
        data-test={marks.outline}
        className="min-h-0 flex-1 overflow-y-auto border-t border-line"
      >
        <Outline />
      </section>
    </div>
  );
}

/** The canvas, which is loaded after the rest of the page. */
export function CanvasArea() {
  return (
    <section aria-label="Canvas" data-test={marks.canvas} className="h-full">
      <Canvas />
    </section>
  );
}

/** The live figure. Without height it is not there for keys and screen readers either. */
export function DiagramArea() {
  const isHidden = useShell((state) => state.isFigureHidden) && isWide();
  return (
    <section aria-label="Diagram" hidden={isHidden} data-test={marks.diagram} className="h-full bg-surface">
      <DiagramPane theme={useTheme()} contrast={useContrast()} />
    </section>
  );
}

function Divider({ label, flat = false }: { readonly label: string; readonly flat?: boolean }) {
  return (
    <Separator
      aria-label={label}
      className={`${flat ? 'h-1' : 'w-1'} bg-line transition-colors hover:bg-accent data-[separator=active]:bg-accent`}
    />
  );
}
