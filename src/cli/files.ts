import { readFile, stat, writeFile } from 'node:fs/promises';
import { fail, succeed, type Result } from '../core/result.ts';

/** The largest input in bytes. */
const MAX_INPUT_BYTES = 64_000_000;

/** Reads a text file, or standard input for `-`. Failures are sentences that name the file. */
export async function readInput(path: string): Promise<Result<string, string>> {
  try {
    if (path === '-') return decode('standard input', await readStandardInput());
    const { size } = await stat(path);
    if (size > MAX_INPUT_BYTES)
      return fail(`${path}: the file has ${size} bytes; at most ${MAX_INPUT_BYTES} are read.`);
    return decode(path, await readFile(path));
  } catch (error) {
    return fail(`${path}: ${reasonOf(error)}`);
  }
}

/** Writes text or bytes to a file, or to standard output for `-` or no path. */
export async function writeOutput(
  path: string | undefined,
  content: string | Uint8Array,
): Promise<Result<void, string>> {
  try {
    if (path === undefined || path === '-') await writeStandardOutput(content);
    else await writeFile(path, content);
    return succeed(undefined);
  } catch (error) {
    return fail(`${path ?? 'standard output'}: ${reasonOf(error)}`);
  }
}

/** What the operating system says, without codes and call names. */
export function reasonOf(error: unknown): string {
  const code = (error as { code?: unknown }).code;
  if (code === 'ENOENT') return 'there is no such file or folder.';
  if (code === 'EACCES') return 'it may not be read or written.';
  if (code === 'EISDIR') return 'it is a folder.';
  if (code === 'EEXIST') return 'it exists and is no folder.';
  if (code === 'ENOSPC') return 'the disk is full.';
  if (code === 'EPERM' || code === 'EROFS') return 'it may not be written.';
  if (code === 'ENOTDIR') return 'a part of the path is not a folder.';
  return error instanceof Error ? error.message : String(error);
}

async function readStandardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin) {
    const bytes = chunk as Buffer;
    length += bytes.length;
    if (length > MAX_INPUT_BYTES) throw new Error(`more than ${MAX_INPUT_BYTES} bytes.`);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function writeStandardOutput(content: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    // A reader that has seen enough (head) closes the pipe: not an error of ours.
    const end = (error: NodeJS.ErrnoException | null | undefined): void =>
      error && error.code !== 'EPIPE' ? reject(error) : resolve();
    process.stdout.once('error', end);
    process.stdout.write(content, end);
  });
}

function decode(name: string, bytes: Uint8Array): Result<string, string> {
  try {
    return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fail(`${name}: the file is not UTF-8 text.`);
  }
}
