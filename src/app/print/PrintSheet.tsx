import { createPortal } from 'react-dom';
import { shownTitle, TARGET_OS } from '../../core/model/design.ts';
import { marks } from '../marks.ts';
import { useAnalysis } from '../store/useAnalysis.ts';
import { PrintedFigure } from './PrintedFigure.tsx';
import { PrintedFindings } from './PrintedFindings.tsx';
import { PrintedScenario } from './PrintedScenario.tsx';
import './print.css';

/** The design on paper, or as a PDF: its figure as vectors, what happens in the scenario being played, and all findings. */
export function PrintSheet() {
  const analysis = useAnalysis();
  const { design, events, findings } = analysis;
  const size = Object.keys(design.elements).length;
  return createPortal(
    <div data-test={marks.printSheet} className="print-sheet">
      <h1 className="text-xl font-semibold">{shownTitle(design)}</h1>
      <p className="mb-3 text-sm">
        {TARGET_OS[design.targetOs]}, {size === 1 ? '1 element' : `${size} elements`}
        {events.length > 0 && '; the figure shows the failures below'}
      </p>
      <PrintedFigure analysis={analysis} />
      {events.length > 0 && <PrintedScenario analysis={analysis} />}
      <PrintedFindings findings={findings} />
    </div>,
    document.body,
  );
}
