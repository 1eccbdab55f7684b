import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/findBrowser.mjs';

const PORT = 4173;

/** Stories in a real Chromium, against the build that users get. */
export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] === 'true',
  outputDir: 'test-results/e2e',
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    viewport: { width: 1440, height: 900 },
    // Each story would load the whole build anew; those about it allow the worker.
    serviceWorkers: 'block',
    // Stories wait for what they see to hold still; the one about motion asks for it.
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: findBrowser() ?? '' },
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${PORT} --strictPort`,
    url: `http://127.0.0.1:${PORT}`,
    reuseExistingServer: process.env['CI'] !== 'true',
    timeout: 60_000,
  },
});
