import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';
import { version } from './package.json' with { type: 'json' };

/** Builds the command: one file with everything in it that node does not bring along. */
export default defineConfig({
  define: { __QUORATE_VERSION__: JSON.stringify(version) },
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    copyPublicDir: false,
    minify: false,
    rolldownOptions: {
      external: [...builtinModules, /^node:/],
      output: {
        format: 'es',
        entryFileNames: 'quorate.js',
        codeSplitting: false,
        banner: '#!/usr/bin/env node',
      },
    },
  },
});
