import { createLayoutClient, type LayoutPort } from './layoutClient.ts';

/** The one layout client of the page, shared by the figure on the screen, exports and DOT import. */
export const layoutService = createLayoutClient(
  // Vite finds the worker by exactly this expression.
  () => new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' }) as unknown as LayoutPort,
);
