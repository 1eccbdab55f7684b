/** Hands a file to the user as a download. */
export function downloadFile(name: string, content: string | Uint8Array | Blob, type = 'text/plain'): void {
  const blob =
    content instanceof Blob
      ? content
      : new Blob([typeof content === 'string' ? content : new Uint8Array(content)], { type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the blob after click() has returned.
  setTimeout(() => URL.revokeObjectURL(url), 30_000);
}
