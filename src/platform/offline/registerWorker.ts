const LOOK_AGAIN_MS = 3_600_000;

/** What the page is told about newer builds of itself. */
interface Listener {
  /** A newer build is loaded and waits; `activate` puts it in charge of all tabs. */
  readonly onWaiting: (activate: () => void) => void;
  /** Another build has taken charge: the page has to be loaded again to be of it. */
  readonly onReplaced: () => void;
}

/** Has a service worker keep this build for work without a network, and looks for newer ones each hour. */
export async function registerWorker({ onWaiting, onReplaced }: Listener): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  let hadController = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The first worker takes charge of the page that it comes from.
    if (hadController) onReplaced();
    hadController = true;
  });
  const registration = await serviceWorker.register(new URL('sw.js', document.baseURI));
  const offer = (): void => {
    const { waiting } = registration;
    if (waiting && serviceWorker.controller) onWaiting(() => waiting.postMessage('activate'));
  };
  offer();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', offer);
  });
  const lookAgain = (): void => void registration.update().catch(() => undefined);
  setInterval(lookAgain, LOOK_AGAIN_MS);
  addEventListener('online', lookAgain);
}
