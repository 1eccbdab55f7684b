import { workbench } from '../../workbench.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { DrawingStyle } from '../../core/diagram/theme.ts';
import type { ElementId } from '../../core/model/element.ts';
import { downloadFile } from '../../platform/files.ts';
import { say } from '../store/store.ts';
import { DownloadButton, Row } from './ExportRow.tsx';
import { fileStem } from './fileStem.ts';
import { svgOf } from './svgOf.ts';

/** The figure, what fails and all findings as one page for a browser without a network. */
export function PageRow({
  analysis,
  style,
  only,
}: {
  readonly analysis: Analysis;
  readonly style: DrawingStyle;
  readonly only: readonly ElementId[] | undefined;
}) {
  const save = async (): Promise<void> => {
    const diagram = only === undefined ? workbench.draw(analysis) : workbench.drawPart(analysis, only);
    // The page takes the layout that a picture has.
    const drawn = await svgOf(analysis, { style, theme: 'light', only });
    if (!diagram || !drawn.ok) return say(drawn.ok ? 'There is no figure.' : drawn.error, 'bad');
    const { pageOf } = await import('../print/pageOf.tsx');
    const page = pageOf({ analysis, diagram, isPart: only !== undefined, style });
    downloadFile(`${fileStem(analysis.design, only)}.html`, page, 'text/html');
  };
  return (
    <Row
      label="HTML page"
      hint={only === undefined ? 'Figure, failures and findings; stands alone, without a network' : 'The figure alone'}
    >
      <DownloadButton name="HTML page" onClick={() => void save()} />
    </Row>
  );
}
