import { marks } from '../marks.ts';
import { offerFileBox } from './filePicker.ts';
import { openLater } from './openLater.ts';

/** The box behind "Open a file"; never seen. */
export function FileInput() {
  return (
    <input
      ref={offerFileBox}
      type="file"
      hidden
      aria-label="Design or DOT file"
      data-test={marks.fileInput}
      accept=".json,.gv,.dot,.svg,.png,.txt,image/png,image/svg+xml,application/json,text/vnd.graphviz,text/plain"
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be opened again after a change on disk.
        event.target.value = '';
        if (file) openLater(file);
      }}
    />
  );
}
