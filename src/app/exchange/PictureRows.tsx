import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { FigureLook } from '../../core/diagram/theme.ts';
import type { Analysis } from '../../core/kind/workbench.ts';
import type { ElementId } from '../../core/model/element.ts';
import { downloadFile } from '../../platform/files.ts';
import { BOX } from '../inspector/TextBox.tsx';
import { say } from '../store/store.ts';
import { Button } from '../ui/Button.tsx';
import { copyAsPng } from './copyFigure.ts';
import { PNG_SCALES, pngOf } from './exportFigure.ts';
import { CopyButton, DownloadButton, Row } from './ExportRow.tsx';
import { fileStem } from './fileStem.ts';
import { PicturePreview } from './PicturePreview.tsx';
import { useSvgPicture } from './useSvgPicture.ts';

/** The figure as picture files: a preview of what will be saved, and its ways out. */
export function PictureRows({
  analysis,
  choice,
  only,
}: {
  readonly analysis: Analysis;
  readonly choice: FigureLook;
  readonly only: readonly ElementId[] | undefined;
}) {
  const [scale, setScale] = useState(2);
  const [isTransparent, setTransparent] = useState(false);
  const [hasTitle, setTitle] = useState(false);
  const [hasLegend, setLegend] = useState(false);
  const background = isTransparent ? 'transparent' : 'theme';
  const latest = useSvgPicture(analysis, { ...choice, background, only, hasTitle, hasLegend });
  if (!latest) return <p className="pb-2 text-sm text-muted">The picture is being drawn.</p>;
  const { drawn, isOld } = latest;
  if (!drawn.ok) return <p className="pb-2 text-sm text-bad">{drawn.error}</p>;
  const picture = drawn.value;
  const name = fileStem(analysis.design, only);
  // Who gives away a part gives away no more than is seen.
  const held = only === undefined ? analysis.design : undefined;
  const again = held ? '; opens again here' : '';
  const savePng = async (): Promise<void> => {
    const png = await pngOf(picture, held, scale);
    if (!png.ok) return say(png.error, 'bad');
    downloadFile(`${name}.png`, png.value, 'image/png');
  };
  return (
    <>
      <PicturePreview picture={picture} look={choice} isTransparent={isTransparent} />
      <div className="flex flex-wrap gap-x-5 pb-2">
        <Tick label="Title" checked={hasTitle} onChange={setTitle} />
        <Tick label="Legend" checked={hasLegend} onChange={setLegend} />
        <Tick label="Transparent background" checked={isTransparent} onChange={setTransparent} />
      </div>
      <Row label="SVG" hint={`Vector picture, ${sayKilobytes(picture.text)}${again}`}>
        <CopyButton name="SVG" disabled={isOld} text={picture.text} />
        <DownloadButton
          name="SVG"
          disabled={isOld}
          onClick={() => downloadFile(`${name}.svg`, picture.text, 'image/svg+xml')}
        />
      </Row>
      <Row
        label="PNG"
        hint={`${Math.ceil(picture.width * scale)} × ${Math.ceil(picture.height * scale)} pixels${again}`}
      >
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
        <Button aria-label="Copy PNG" disabled={isOld} onClick={() => void copyAsPng(pngOf(picture, held, scale))}>
          <Copy aria-hidden="true" size={14} /> Copy
        </Button>
        <DownloadButton name="PNG" disabled={isOld} onClick={() => void savePng()} />
      </Row>
    </>
  );
}

function Tick({
  label,
  checked,
  onChange,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className="flex items-center gap-2 text-sm max-lg:min-h-11">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      {label}
    </label>
  );
}

/** The size of a text as a UTF-8 file, in kilobytes of 1000 bytes. */
function sayKilobytes(text: string): string {
  const kilobytes = new Blob([text]).size / 1000;
  return `${kilobytes.toLocaleString(undefined, { maximumFractionDigits: 1 })} kB`;
}
