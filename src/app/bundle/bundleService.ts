import { createBundleClient } from './bundleClient.ts';
import type { BundlePort } from './bundleMessages.ts';

/** The one bundle client of the page, shared by the view and the downloads. */
export const bundleService = createBundleClient(
  // Vite finds the worker by exactly this expression.
  () => new Worker(new URL('./bundleWorker.ts', import.meta.url), { type: 'module' }) as unknown as BundlePort,
);
