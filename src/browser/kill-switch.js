/**
 * The way out of a worker that does harm. Publish this file as `sw.js` in place of the built one, and nothing else: at
 * its next look for an update each device throws its offline copy away and is rid of the worker. Open pages keep what
 * was entered; the next page comes from the network as for somebody who was never here. Leave it there until no device
 * can still hold the old worker. It must not import anything, and it must go on working if all else of ours is gone.
 */
const here = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const below = here.registration.scope;

here.addEventListener('install', () => void here.skipWaiting());
here.addEventListener('activate', (event) => event.waitUntil(leave()));

/** Other installations on the same host keep their own. */
async function leave() {
  const ours = (await caches.keys()).filter(
    (key) => /^torchlight\S* /.test(key) && key.split(' ')[1] === below,
  );
  await Promise.all(ours.map((key) => caches.delete(key)));
  await here.registration.unregister();
}
