import { chmodSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { defineConfig, type Plugin } from 'vite';

const FILE = 'quorate.js';

/** Lets the command be started without naming node. */
function executable(): Plugin {
  return { name: 'executable', writeBundle: ({ dir }) => chmodSync(`${dir}/${FILE}`, 0o755) };
}

/** Builds the command: one file with everything in it that node does not bring along. */
export default defineConfig({
  plugins: [executable()],
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: FILE, codeSplitting: false, banner: '#!/usr/bin/env node' },
    },
  },
});
