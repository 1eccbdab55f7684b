/** Exit codes of all commands. */
export const EXIT = {
  fine: 0,
  /** The design has errors. */
  errors: 1,
  /** Something could not be read, or the command was misused. */
  misuse: 2,
} as const;

/** One word of the command line. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Runs with the arguments after its name and gives the exit code; messages go to standard error. */
  run(args: readonly string[]): Promise<number>;
}

/** Tells the user on standard error. */
export function complain(message: string): void {
  process.stderr.write(`quorate: ${message}\n`);
}
