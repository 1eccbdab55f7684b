import { ArrowDownToLine, Copy, Download } from 'lucide-react';
import { downloadFile } from '../../platform/files.ts';
import { copyAndTell } from '../exchange/DotPanel.tsx';
import { marks } from '../marks.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { goToMarked } from './handleBundleKey.ts';
import type { ReadFile } from './readBundle.ts';
import { useSelectedText } from './useSelectedText.ts';
import type { LinesByPath } from './useMarkedLines.ts';

/** Path of the file, the way to the marked lines, copy and download. */
export function FileHead({
  path,
  file,
  marked,
  since,
}: {
  readonly path: string;
  readonly file: ReadFile | undefined;
  readonly marked: LinesByPath;
  /** What changes are counted from, while they are shown. */
  readonly since: string | undefined;
}) {
  const selected = useSelectedText(marks.fileText);
  const count = [...marked.values()].reduce((sum, lines) => sum + lines.length, 0);
  return (
    <div className="flex min-h-9 shrink-0 flex-wrap items-center gap-x-1 border-b border-line py-0.5 pr-1.5 pl-3">
      <div className="flex min-w-24 flex-1 overflow-hidden font-mono text-xs whitespace-pre" title={path}>
        <span className="min-w-0 shrink-1000 truncate text-muted">{path.slice(0, -nameOf(path).length)}</span>
        <span className="min-w-0 truncate font-semibold">{nameOf(path)}</span>
      </div>
      {since !== undefined && <p className="order-last basis-full pb-1 text-xs text-muted">Changed since {since}</p>}
      {count > 0 && (
        <Button
          look="quiet"
          className="text-xs"
          title="Lines that come from the selected elements, in all files (m, Shift+M)"
          onClick={() => goToMarked(marked, path, 1)}
        >
          <ArrowDownToLine aria-hidden="true" size={13} /> Next marked line
        </Button>
      )}
      {file && (
        <>
          <IconButton
            icon={Copy}
            label={selected === '' ? 'Copy file' : 'Copy selection'}
            onClick={() =>
              void (selected === '' ? copyAndTell(file.text, nameOf(path)) : copyAndTell(selected, 'The selected text'))
            }
          />
          <IconButton icon={Download} label="Download file" onClick={() => downloadFile(nameOf(path), file.text)} />
        </>
      )}
    </div>
  );
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
