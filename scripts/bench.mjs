// npm run bench: measures edits, checks and start of the built app, and writes bench/results.md.
import { build as buildWith } from 'vite';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { installDependencies } from './install.mjs';
import { project } from './run.mjs';

/** Bundles the benchmark as the app is bundled, so that the engine is measured as it is shipped. */
async function bundle() {
  const outDir = join(project, 'bench/.cache');
  await buildWith({
    configFile: false,
    root: project,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['@playwright/test', 'vite'], target: 'node' },
    build: { ssr: 'bench/main.ts', outDir, emptyOutDir: true, minify: false, target: 'node20' },
  });
  return pathToFileURL(join(outDir, 'main.js')).href;
}

if ((await installDependencies()) && (await build())) {
  const { main } = await import(await bundle());
  await main(join(project, 'bench/results.md'));
} else process.exitCode = 1;
