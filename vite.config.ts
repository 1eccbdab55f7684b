import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offlineWorker } from './vite.offline.ts';

/** What the page may load and run: its own files only; WebAssembly is needed for Graphviz. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page, so that it holds on any static host. The dev server needs inline scripts. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
    ],
  };
}

/**
 * What a host should send besides (README, "Hosting"): the policy as a header covers the worker's own files, and only a
 * header can forbid frames. The viewer may stand in the frames of other pages; it changes and keeps nothing.
 */
function hostHeaders(): Plugin {
  return {
    name: 'host-headers',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        const isViewer = /\/view(\.html)?(\?|$)/.test(request.url ?? '');
        response.setHeader('Content-Security-Policy', isViewer ? POLICY : `${POLICY}; frame-ancestors 'none'`);
        next();
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  base: './',
  plugins: [react(), tailwindcss(), contentSecurityPolicy(), hostHeaders(), offlineWorker()],
  worker: { format: 'es' },
  build: {
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    rollupOptions: { input: ['index.html', 'view.html'] },
  },
  server: { host: '127.0.0.1' },
  preview: {
    host: '127.0.0.1',
    port: 4173,
    strictPort: true,
    headers: {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    },
  },
});
