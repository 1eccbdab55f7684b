import { createPortal } from 'react-dom';
import { workbench } from '../../workbench.ts';
import { useDiagramStyle } from '../diagram/diagramStyle.ts';
import { marks } from '../marks.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Sheet } from './Sheet.tsx';
import './print.css';

/** The design on paper, or as a PDF, with the figure in the hand in which it is drawn on the screen. */
export function PrintSheet() {
  const analysis = useAnalysis();
  const { style } = useDiagramStyle();
  return createPortal(
    <div data-test={marks.printSheet} className="sheet print-sheet">
      <Sheet analysis={analysis} diagram={workbench.draw(analysis)} style={style} />
    </div>,
    document.body,
  );
}
