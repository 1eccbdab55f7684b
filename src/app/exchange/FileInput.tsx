import { marks } from '../marks.ts';
import { FileBox } from '../ui/FileBox.tsx';
import { offerFileBox } from './filePicker.ts';
import { openLater } from './openLater.ts';

/** The box behind "Open a file". */
export function FileInput() {
  return (
    <FileBox
      box={offerFileBox}
      label="Design or DOT file"
      mark={marks.fileInput}
      accept=".json,.gv,.dot,.svg,.png,.txt,image/png,image/svg+xml,application/json,text/vnd.graphviz,text/plain"
      onFile={openLater}
    />
  );
}
