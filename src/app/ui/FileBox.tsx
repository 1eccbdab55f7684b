import type { Ref } from 'react';

interface Properties {
  readonly box: Ref<HTMLInputElement>;
  readonly label: string;
  readonly mark: string;
  /** Endings and types that the browser's dialog offers, with commas between them. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** What opens the browser's file dialog when it is clicked; never seen. */
export function FileBox({ box, label, mark, accept, onFile }: Properties) {
  return (
    <input
      ref={box}
      type="file"
      hidden
      aria-label={label}
      data-test={mark}
      accept={accept}
      onChange={(event) => {
        const file = event.target.files?.[0];
        // The same file may be opened again after a change on disk.
        event.target.value = '';
        if (file) onFile(file);
      }}
    />
  );
}
