import { complain, EXIT } from './command.ts';
import { writeOutput } from './files.ts';

/** Writes a result and gives the exit code of a command whose only trouble can be the writing. */
export async function finish(path: string | undefined, content: string | Uint8Array): Promise<number> {
  const written = await writeOutput(path, content);
  if (written.ok) return EXIT.fine;
  complain(written.error);
  return EXIT.misuse;
}
