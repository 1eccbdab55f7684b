import { Tooltip } from 'radix-ui';
import type { PaletteItem } from '../../core/edits/verdict.ts';
import { carryOutAddition } from '../build/carryOutAddition.ts';
import { paletteMark } from '../marks.ts';
import { currentDesign, useEditor } from '../store/store.ts';
import { ElementIcon } from '../ui/ElementIcon.tsx';
import { useRovingFocus, type RovingFocus } from '../ui/useRovingFocus.ts';
import { workbench } from '../../workbench.ts';
import { bestPlace } from './bestPlace.ts';
import { DragGhost } from './DragGhost.tsx';
import { useGhost, usePaletteDrag } from './usePaletteDrag.ts';

const ITEM_IDS = workbench.palette.map((item) => item.id);
const SECTIONS = [...new Set(workbench.palette.map((item) => item.section))];

/** Everything that can be added: drag it onto the canvas, or click it to put it into the best place. One stop of the tab key. */
export function Palette() {
  const roving = useRovingFocus(ITEM_IDS);
  return (
    <Tooltip.Provider delayDuration={600} skipDelayDuration={200}>
      <div
        role="toolbar"
        aria-label="What can be added"
        aria-orientation="vertical"
        className="flex flex-col gap-3 p-2.5 pb-4"
        {...roving.group}
      >
        {SECTIONS.map((section) => (
          <section key={section} aria-label={section}>
            <h2 className="px-1.5 pb-1 text-xs font-semibold text-muted">{section}</h2>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(6.4rem,1fr))] gap-1">
              {workbench.palette
                .filter((item) => item.section === section)
                .map((item) => (
                  <li key={item.id}>
                    <PaletteButton item={item} roving={roving.item(item.id)} />
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
      <DragGhost />
    </Tooltip.Provider>
  );
}

function PaletteButton({
  item,
  roving,
}: {
  readonly item: PaletteItem;
  readonly roving: ReturnType<RovingFocus['item']>;
}) {
  const drag = usePaletteDrag(item);
  const isDragging = useGhost((state) => state.ghost !== undefined);
  const add = (): void => {
    if (drag.wasDragged()) return;
    carryOutAddition(bestPlace(currentDesign(), item.id, useEditor.getState().selection));
  };
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>
        <button
          type="button"
          data-test={paletteMark(item.id)}
          onClick={add}
          {...drag.handlers}
          {...roving}
          className="flex min-h-8 w-full touch-pan-y items-center gap-1.5 rounded-md border border-line bg-surface px-1.5 py-1 text-left text-xs leading-tight text-ink transition-colors select-none hover:border-line-strong hover:bg-hover active:cursor-grabbing max-lg:min-h-11"
        >
          <ElementIcon name={item.icon} className="text-accent" />
          <span className="min-w-0">{item.label}</span>
        </button>
      </Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          side="right"
          sideOffset={8}
          collisionPadding={8}
          className={`${isDragging ? 'hidden' : ''} z-50 max-w-64 rounded-md border border-line bg-raised px-2.5 py-1.5 text-xs text-ink shadow-raised`}
        >
          {item.hint}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
