import { defineConfig } from 'vitest/config';

const RULES = 'src/kinds/*/rules/**/*.test.ts';

/**
 * Judges that run beside the others: those that start daemons of several hosts and wait for them, which leaves the processors
 * free, and so many more that both halves take about as long.
 */
const DAEMONS = [
  'anyVolume',
  'corosync',
  'corosyncReload',
  'glusterClients',
  'glusterRunbook',
  'glusterVolume',
  'multipath',
  'runbookCluster',
  'sharedCheckers',
].map((name) => `tests/judges/${name}.judge.ts`);

const judging = {
  environment: 'node',
  setupFiles: ['tests/seed.ts'],
  testTimeout: 300_000,
  hookTimeout: 300_000,
  fileParallelism: false,
};

/** The engine has no state, so that files may share one load of it; loading it anew for each takes most of the time. */
const pure = { environment: 'node', isolate: false, testTimeout: 30_000, setupFiles: ['tests/seed.ts'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
          exclude: [RULES, '**/node_modules/**'],
          ...pure,
        },
      },
      { test: { name: 'unit-rules', include: [RULES], ...pure } },
      {
        test: {
          name: 'judges',
          include: ['src/**/*.judge.ts', 'tests/**/*.judge.ts'],
          exclude: [...DAEMONS, '**/node_modules/**'],
          ...judging,
        },
      },
      { test: { name: 'daemons', include: DAEMONS, ...judging } },
    ],
  },
});
