import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const WORKER = 'src/platform/offline/serviceWorker.js';
const PUBLIC = 'public';

/** Writes the service worker with the list of all files of the build, and a version that changes when one of them does. */
export function offlineWorker(): Plugin {
  return {
    name: 'offline-worker',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const contents = new Map<string, string | Uint8Array>([[WORKER, readFileSync(WORKER)]]);
        for (const name of readdirSync(PUBLIC)) contents.set(name, readFileSync(join(PUBLIC, name)));
        for (const part of Object.values(bundle)) {
          contents.set(part.fileName, part.type === 'chunk' ? part.code : part.source);
        }
        const names = [...contents.keys()].toSorted();
        const hash = createHash('sha256');
        for (const name of names) hash.update(`${name}\n`).update(contents.get(name) ?? '');
        const files = names.filter((name) => name !== WORKER).map((name) => (name === 'index.html' ? './' : name));
        const head = `const VERSION = '${hash.digest('hex').slice(0, 16)}';\nconst FILES = ${JSON.stringify(files)};\n`;
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + readFileSync(WORKER, 'utf8') });
      },
    },
  };
}
