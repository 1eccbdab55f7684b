import type { ReactNode } from 'react';
import { printAsciidoc, printMarkdownImage, printRest } from '../../core/dot/printRest.ts';
import { NO_EVENTS } from '../../core/world/world.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { downloadFile } from '../../platform/files.ts';
import { workbench } from '../../workbench.ts';
import { WaivedFindings } from '../inspector/WaivedFindings.tsx';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { later } from '../ui/later.tsx';
import { BlockingList } from './BlockingList.tsx';
import { dotOf } from './dotOf.ts';
import { downloadBundle } from './exportFigure.ts';
import { CopyButton, DownloadButton, Row } from './ExportRow.tsx';
import { fileStem } from './fileStem.ts';
import { useFigureChoice } from './figureChoice.ts';
import { ScopeChoice, useFigureScope } from './figureScope.tsx';
import { PageRow } from './PageRow.tsx';
import { PictureRows } from './PictureRows.tsx';
import { saveDesignFile } from './saveDesignFile.ts';
import { StyleChoice } from './StyleChoice.tsx';

const LinkRows = later(() => import('../links/LinkRows.tsx').then((module) => module.LinkRows), <></>);

/** Everything that leaves the workbench: figures, text for documentation, the design, the bundle. `at`: what it was opened for. */
export function ExportDialog({
  at,
  onClose,
}: {
  readonly at: 'bundle' | 'link' | undefined;
  readonly onClose: () => void;
}) {
  const shown = useAnalysis();
  const choice = useFigureChoice();
  const scope = useFigureScope(shown);
  const { analysis, only } = scope;
  const name = fileStem(analysis.design, only);
  const dot = dotOf(analysis, choice, only);
  const rest = printRest(dot, analysis.design.title);
  const markdown = printMarkdownImage(`${name}.svg`, analysis.design.title);
  const healthy = workbench.analyse(analysis.design, NO_EVENTS);
  const waived = healthy.findings.filter((finding) => finding.waived !== undefined);
  const blocking = healthy.findings.filter(isBlocking);
  return (
    <Dialog title="Export" wide onClose={onClose}>
      <Section title="Figure">
        <div className="flex flex-wrap gap-1.5 pb-2">
          <StyleChoice choice={choice} onChoose={useFigureChoice.setState} />
          <ScopeChoice scope={scope} />
        </div>
        {analysis.events.length > 0 && (
          <p className="pb-2 text-sm text-warn">The figure shows the failure scenario that is being played.</p>
        )}
        <PictureRows analysis={analysis} choice={choice} only={only} />
        <PageRow analysis={analysis} style={choice.style} only={only} />
        <Row label="DOT" hint="For Graphviz">
          <CopyButton name="DOT" text={dot} />
          <DownloadButton name="DOT" onClick={() => downloadFile(`${name}.dot`, dot, 'text/vnd.graphviz')} />
        </Row>
        <Row label="reST block" hint="“.. graphviz::” for Sphinx">
          <CopyButton name="reST block" text={rest} />
          <DownloadButton name="reST block" onClick={() => downloadFile(`${name}.rst`, rest, 'text/x-rst')} />
        </Row>
        <Row label="Markdown image" hint="Refers to the SVG file">
          <CopyButton name="Markdown image" text={markdown} />
        </Row>
        <Row label="AsciiDoc block" hint="For Asciidoctor with its diagrams">
          <CopyButton name="AsciiDoc block" text={printAsciidoc(dot, name)} />
        </Row>
      </Section>
      <Section title="Design and configuration">
        <Row label="Design file" hint="Opens again here and on the command line">
          <DownloadButton name="design file" onClick={saveDesignFile} />
        </Row>
        <LinkRows design={analysis.design} isWanted={at === 'link'} />
        <Row label="Bundle" hint="Configuration of all hosts, figure, findings (zip)">
          <DownloadButton
            name="bundle"
            isWanted={at === 'bundle'}
            disabled={blocking.length > 0}
            onClick={() => void downloadBundle(analysis.design, choice)}
          />
        </Row>
        {waived.length > 0 && (
          <div className="border-t border-line pt-2">
            <p className="mb-1 text-sm">
              Waived, so that they do not block the bundle; its report names them with their reasons.
            </p>
            <WaivedFindings findings={waived} />
          </div>
        )}
        {blocking.length > 0 && <BlockingList blocking={blocking} />}
      </Section>
    </Dialog>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="mb-4 last:mb-0">
      <h3 className="mb-1.5 text-xs font-semibold text-muted">{title}</h3>
      {children}
    </section>
  );
}
