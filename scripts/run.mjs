import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Root of the project; everything runs from here. */
export const project = fileURLToPath(new URL('..', import.meta.url));

/** Scripts behind the commands of the packages, so that no shell and no npx is needed on any system. */
const TOOLS = {
  knip: 'node_modules/knip/bin/knip.js',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  vitest: 'node_modules/vitest/vitest.mjs',
};

/**
 * Runs a command and waits for it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: collect the output instead of showing it
 * @returns {Promise<{ code: number, output: string }>} code 127 if it could not be started
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 1 : 0), output }));
  });
}

/** Runs a tool of the project's packages; `name` is a key of TOOLS. */
export function runTool(name, args, options) {
  return run(process.execPath, [TOOLS[name], ...args], options);
}

/** Runs npm, by the same node as this script. */
export function runNpm(args, options) {
  const script = process.env['npm_execpath'];
  return script ? run(process.execPath, [script, ...args], options) : run('npm', args, options);
}
