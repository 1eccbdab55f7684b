import { spawnSync } from 'node:child_process';

/**
 * Whether this machine has the tools and the rights (root, for namespaces) that a judge needs. It says aloud what is
 * missing; where nothing may be skipped (CI=true) it answers yes, so that the judge runs and fails.
 */
export function hasTools(...names: readonly string[]): boolean {
  const missing = names.filter(
    (name) => spawnSync('sh', ['-c', `command -v ${name}`], { env: ENVIRONMENT }).status !== 0,
  );
  const isRoot = process.getuid?.() === 0;
  if (missing.length === 0 && isRoot) return true;
  console.warn(`Skipped: ${isRoot ? `${missing.join(', ')} is not installed` : 'these judges need root'}.`);
  return process.env['CI'] === 'true';
}

/** Tools of administrators are not in the path of every user. */
export const ENVIRONMENT: NodeJS.ProcessEnv = {
  ...process.env,
  PATH: `/usr/sbin:/sbin:${process.env['PATH'] ?? '/usr/bin:/bin'}`,
  LC_ALL: 'C.UTF-8',
};
