// Answers every request of the page from the files of one build, so that the page works without a network. The build puts
// its VERSION and FILES in front of this text.
/* global VERSION, FILES, self, caches, clients */

const PREFIX = 'quorate-build-';
const CACHE = PREFIX + VERSION;

/** Names that carry a hash never change; the others are fetched past the browser's own cache. */
const fresh = (file) => new Request(file, { cache: file.startsWith('assets/') ? 'default' : 'reload' });

/** Older pages that are still open may ask for parts of their own build; older builds go. */
async function dropOldBuilds() {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(event) {
  const own = await caches.open(CACHE);
  const { request } = event;
  if (request.mode === 'navigate') {
    // Pages may have a query; whatever is no page of its own is the workbench.
    const page = (await own.match(request, { ignoreSearch: true })) ?? (await own.match('./'));
    return page ?? (await caches.match('./')) ?? fetch(request);
  }
  return (await own.match(request)) ?? (await caches.match(request)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map(fresh))));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(self.registration.scope)) event.respondWith(answer(event));
});

// A new build waits until the user asks for it.
self.addEventListener('message', (event) => {
  if (event.data === 'activate') event.waitUntil(self.skipWaiting());
});
