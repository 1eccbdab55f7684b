import type { ReactNode } from 'react';
import type { ElementId } from '../../core/model/element.ts';
import { useElementUi } from '../build/elementUi.ts';
import { canvasMark } from '../marks.ts';
import { useEditor } from '../store/store.ts';
import { workbench } from '../../workbench.ts';
import { boxStyle } from './boxStyle.ts';
import type { BoxContent } from './canvasNodes.ts';
import { LinkHandle } from './LinkHandle.tsx';
import { useGestureLook } from './useGestureLook.ts';

/** What all boxes have in common: focus, name for screen readers, selection and the handle to link it. */
export function BoxFace({
  data,
  selected,
  dragging,
  className,
  children,
}: {
  readonly data: BoxContent;
  readonly selected: boolean;
  readonly dragging: boolean;
  readonly className: string;
  readonly children: ReactNode;
}) {
  const { id } = data.element;
  const look = useGestureLook(id);
  // A button may hold no text box.
  const isRenamed = useElementUi(({ renaming }) => renaming?.elementId === id && renaming.place === 'canvas');
  const isStop = useEditor(({ selection, history }) =>
    isTabStop(id, data.isFirst, selection, (other) => workbench.canvas(history.present).node(other) !== undefined),
  );
  return (
    <>
      <div
        {...(isRenamed ? { role: 'group' } : { role: 'button', 'aria-pressed': selected })}
        aria-disabled={look === 'dim' || undefined}
        aria-label={data.label}
        tabIndex={isStop ? 0 : -1}
        data-test={canvasMark(id)}
        data-element={id}
        className={`group/box size-full ${className} ${boxStyle({ look, selected, dragging })}`}
      >
        {children}
      </div>
      <LinkHandle id={id} />
    </>
  );
}

/** One box of the canvas can be reached with Tab, the arrow keys lead on: the selected one, else the first. */
function isTabStop(
  id: ElementId,
  isFirst: boolean,
  selection: readonly ElementId[],
  isDrawn: (id: ElementId) => boolean,
): boolean {
  const drawn = selection.find(isDrawn);
  return drawn === undefined ? isFirst : drawn === id;
}
