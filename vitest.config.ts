import { defineConfig } from 'vitest/config';

const RULES = 'src/kinds/*/rules/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [RULES, '**/node_modules/**'],
          environment: 'node',
        },
      },
      // One folder per rule makes hundreds of files; they are pure, so that they may share one load of the engine.
      { test: { name: 'unit-rules', include: [RULES], environment: 'node', isolate: false } },
      {
        test: {
          name: 'judges',
          include: ['src/**/*.judge.ts', 'tests/**/*.judge.ts'],
          environment: 'node',
          testTimeout: 300_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
