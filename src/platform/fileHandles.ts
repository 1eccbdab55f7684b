interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}

declare global {
  interface Window {
    /** Only in some browsers, and in pages from a secure origin (WICG, File System Access). */
    readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
    readonly showOpenFilePicker?: () => Promise<readonly FileSystemFileHandle[]>;
  }
  interface FileSystemHandle {
    requestPermission?(wanted: { readonly mode: 'read' }): Promise<PermissionState>;
  }
  interface DataTransferItem {
    getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
  }
}

/** True if the browser lets the user choose a file that the page may write into, once and again. */
export function canWriteFiles(): boolean {
  return window.showSaveFilePicker !== undefined;
}

/** Asks the user for a file to write into; undefined if the question was put aside. */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return unlessPutAside(async () =>
    window.showSaveFilePicker?.({
      suggestedName,
      types: [{ description: 'Quorate design', accept: { 'application/json': ['.json'] } }],
    }),
  );
}

/** True if the browser lets the user choose a file that the page may read again later. */
export function canOpenFiles(): boolean {
  return window.showOpenFilePicker !== undefined;
}

/** Asks the user for a file to read; undefined if the question was put aside. */
export async function chooseFileToOpen(): Promise<FileSystemFileHandle | undefined> {
  const chosen = await unlessPutAside(async () => window.showOpenFilePicker?.());
  return chosen?.[0];
}

/**
 * The file of a handle from an earlier visit; the browser may ask the user first. Undefined if the user says no.
 *
 * @throws if the file is not there any more, or cannot be read.
 */
export async function readAgain(handle: FileSystemFileHandle): Promise<File | undefined> {
  if ((await handle.requestPermission?.({ mode: 'read' })) === 'denied') return undefined;
  return handle.getFile();
}

/** The handle behind a file that is being dropped, where browsers have one. Call it while the drop is handled. */
export function handleOfDrop(item: DataTransferItem | undefined): Promise<FileSystemFileHandle | undefined> {
  const asked = item?.getAsFileSystemHandle?.() ?? Promise.resolve(null);
  return asked.then(
    (handle) => (handle instanceof FileSystemFileHandle ? handle : undefined),
    () => undefined,
  );
}

async function unlessPutAside<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/**
 * Replaces what is in the file; the browser writes beside it and swaps, so that a failure leaves the old one whole.
 *
 * @throws if the user or the system refuses, or if the disk is full.
 */
export async function writeInto(file: FileSystemFileHandle, text: string): Promise<void> {
  const stream = await file.createWritable();
  try {
    await stream.write(text);
  } catch (error) {
    await stream.abort();
    throw error;
  }
  await stream.close();
}
