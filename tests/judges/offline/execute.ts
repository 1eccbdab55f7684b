import { spawn } from 'node:child_process';
import { ENVIRONMENT } from '../hasTools.ts';

/** The interpreter that Debian's tools are written for; another one in PATH does not know their modules. */
export const PYTHON = '/usr/bin/python3';

/** What a command said. Code 127 also where it could not be started, 124 where it took too long. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Seconds after which the command is ended. */
  readonly seconds?: number;
}

/** Runs a command to its end, without a terminal. */
export function execute(command: string, args: readonly string[], options: Options = {}): Promise<Outcome> {
  const { cwd, input = '', env = {}, seconds = 120 } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env: { ...ENVIRONMENT, ...env }, stdio: 'pipe' });
    let [stdout, stderr] = ['', ''];
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, seconds * 1000);
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    // A tool that ends before it has read everything is no fault of ours.
    child.stdin.on('error', () => undefined).end(input);
    const finish = (code: number, words: string): void => {
      clearTimeout(timer);
      resolve({ code, stdout, stderr: stderr + words });
    };
    child.on('error', (error) => finish(127, error.message));
    child.on('close', (code) => finish(isLate ? 124 : (code ?? 1), ''));
  });
}

/** Lines that are not empty. */
export function linesIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
