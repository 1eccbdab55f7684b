import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import type { ElementBase, ElementId } from '../../core/model/element.ts';
import { RenameBox } from '../build/RenameBox.tsx';
import { boxElement, focusBox } from './focusBox.ts';

/** In a view that makes things smaller than this, nobody reads what is typed in a box. */
const READABLE = 0.75;
const WIDTH = 240;
const EDGE = 8;

/** The text box for a new name: in the box itself or, where that is small, over it in the size of everything else. */
export function RenameInBox({ element }: { readonly element: ElementBase }) {
  const flow = useStoreApi();
  const [isReadable] = useState(() => flow.getState().transform[2] >= READABLE);
  const rename = <RenameBox element={element} onDone={() => focusBox(element.id)} />;
  return isReadable ? rename : <OverBox id={element.id}>{rename}</OverBox>;
}

function OverBox({ id, children }: { readonly id: ElementId; readonly children: React.ReactNode }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const [place, setPlace] = useState<{ readonly left: number; readonly top: number }>();
  useLayoutEffect(() => {
    const box = anchor.current?.closest('.react-flow__node')?.getBoundingClientRect();
    if (!box) return;
    const left = Math.max(EDGE, Math.min(box.left, innerWidth - WIDTH - EDGE));
    setPlace({ left, top: Math.max(EDGE, box.top) });
  }, []);
  return (
    <>
      <span ref={anchor} />
      {place &&
        createPortal(
          <div
            className="fixed z-50 rounded-md bg-raised p-1 shadow-raised [&_input]:min-h-10 [&_input]:text-base"
            style={{ ...place, width: WIDTH }}
            onKeyDownCapture={({ key }) => {
              // The text box lies at the end of the page; what comes next is what comes after the box.
              if (key === 'Tab') boxElement(id)?.focus({ preventScroll: true });
            }}
          >
            {children}
          </div>,
          document.querySelector('main') ?? document.body,
        )}
    </>
  );
}
