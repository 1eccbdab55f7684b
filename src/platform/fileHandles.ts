interface PickerOptions {
  readonly suggestedName?: string;
  readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, string[]>> }[];
}

declare global {
  interface Window {
    /** Only in some browsers, and in pages from a secure origin (WICG, File System Access). */
    readonly showSaveFilePicker?: (options: PickerOptions) => Promise<FileSystemFileHandle>;
  }
}

/** True if the browser lets the user choose a file that the page may write into, once and again. */
export function canWriteFiles(): boolean {
  return window.showSaveFilePicker !== undefined;
}

/** Asks the user for a file to write into; undefined if the question was put aside. */
export async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await window.showSaveFilePicker?.({
      suggestedName,
      types: [{ description: 'Quorate design', accept: { 'application/json': ['.json'] } }],
    });
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
