import { runTool } from './run.mjs';

const PLAIN = { quiet: true, env: { NO_COLOR: '1', FORCE_COLOR: '0' } };

/**
 * Builds the app into dist, then the command into dist/cli. Tells what went wrong, if something did.
 * @returns {Promise<boolean>} whether both were built
 */
export async function build() {
  console.log('Building ...');
  for (const args of [['build'], ['build', '--config', 'vite.cli.config.ts']]) {
    const { code, output } = await runTool('vite', [...args, '--logLevel', 'warn'], PLAIN);
    if (code !== 0) {
      console.error(`${output}The build failed: see above.`);
      return false;
    }
  }
  return true;
}
