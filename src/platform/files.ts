import { fail, succeed, type Result } from '../core/result.ts';

/** The largest file that is read at all, in bytes; designs and graphs are far smaller. */
export const MAX_FILE_BYTES = 24_000_000;

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

/** Reads a file as UTF-8 text; refuses one that is too large or is not text, with a sentence for the user. */
export async function readTextFile(file: Blob): Promise<Result<string, string>> {
  if (file.size > MAX_FILE_BYTES) {
    const megabytes = Math.ceil(file.size / 1_000_000);
    return fail(`The file has ${megabytes} MB; at most ${MAX_FILE_BYTES / 1_000_000} MB are read.`);
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    return fail('The file is a zip archive. Unpack it and open the design.quorate.json that lies in it.');
  }
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail('The file is not text in UTF-8.');
  }
}
