import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['src/**/*.test.ts', 'tests/**/*.test.ts'], environment: 'node' } },
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
