import { Copy, Download } from 'lucide-react';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { printAsciidoc, printMarkdownImage, printRest } from '../../core/dot/printRest.ts';
import { NO_EVENTS } from '../../core/kind/workbench.ts';
import { slugOf } from '../../core/model/slug.ts';
import { isBlocking } from '../../core/rules/judge.ts';
import { downloadFile } from '../../platform/files.ts';
import { workbench } from '../../workbench.ts';
import { BOX } from '../inspector/TextBox.tsx';
import { WaivedFindings } from '../inspector/WaivedFindings.tsx';
import { useAnalysis } from '../store/useAnalysis.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { BlockingList } from './BlockingList.tsx';
import { copyAndTell } from './DotPanel.tsx';
import { dotOf } from './dotOf.ts';
import { downloadBundle, downloadPng, downloadSvg, PNG_SCALES } from './exportFigure.ts';
import { useFigureChoice } from './figureChoice.ts';
import { saveDesignFile } from './saveDesignFile.ts';
import { StyleChoice } from './StyleChoice.tsx';

const LinkMaker = lazy(() => import('../links/LinkMaker.tsx').then((module) => ({ default: module.LinkMaker })));

/** Everything that leaves the workbench: figures, text for documentation, the design, the bundle. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const analysis = useAnalysis();
  const choice = useFigureChoice();
  const [scale, setScale] = useState(2);
  const name = slugOf(analysis.design.title);
  const dot = dotOf(analysis, choice);
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
        </div>
        {analysis.events.length > 0 && (
          <p className="pb-2 text-sm text-warn">The figure shows the failure scenario that is being played.</p>
        )}
        <Row label="SVG" hint="Vector picture; opens again here">
          <DownloadButton name="SVG" onClick={() => void downloadSvg(analysis, choice)} />
        </Row>
        <Row label="PNG" hint="Pixel picture; opens again here">
          <select
            aria-label="Size of the PNG"
            className={`${BOX} max-w-20`}
            value={scale}
            onChange={(event) => setScale(Number(event.target.value))}
          >
            {PNG_SCALES.map((factor) => (
              <option key={factor} value={factor}>
                {factor}×
              </option>
            ))}
          </select>
          <DownloadButton name="PNG" onClick={() => void downloadPng(analysis, choice, scale)} />
        </Row>
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
        <Row label="Link" hint="Holds the whole design; whoever gets it can read the design, and no server does">
          <Suspense fallback={null}>
            <LinkMaker design={analysis.design} />
          </Suspense>
        </Row>
        <Row label="Bundle" hint="Configuration of all hosts, figure, findings (zip)">
          <DownloadButton
            name="bundle"
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

function Row({
  label,
  hint,
  children,
}: {
  readonly label: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="flex flex-wrap items-center gap-1.5 border-t border-line py-1.5">
      <span className="min-w-0 flex-1 basis-28">
        <span className="block text-sm font-medium">{label}</span>
        <span className="block text-xs text-muted">{hint}</span>
      </span>
      {children}
    </div>
  );
}

function CopyButton({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Button aria-label={`Copy ${name}`} onClick={() => void copyAndTell(text, `The ${name}`)}>
      <Copy aria-hidden="true" size={14} /> Copy
    </Button>
  );
}

function DownloadButton({
  name,
  disabled = false,
  onClick,
}: {
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button aria-label={`Download ${name}`} disabled={disabled} onClick={onClick}>
      <Download aria-hidden="true" size={14} /> Download
    </Button>
  );
}
