/** Fetches the readers of files and opens the file with them; a page that only draws does without them. */
export function openLater(file: File, handle?: FileSystemFileHandle): void {
  void import('./openFile.ts').then(({ openFile }) => openFile(file, handle));
}
