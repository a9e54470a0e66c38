/**
 * The offline copy. All files of one version are kept together, each known by its hash: a changed, cut or
 * half-published file never installs, and a damaged copy is fetched again instead of served. The build fills
 * in VERSION and FILES (src/command/build/offline.ts).
 */
declare const VERSION: string;
/** Address below the scope ('' is the start page) and hash. */
declare const FILES: [string, string][];

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = worker.registration.scope;
const hashes = new Map(FILES);
const prefix = `torchlight ${scope} `;
const name = prefix + VERSION;

worker.addEventListener('install', (event) => {
  event.waitUntil(forAll(keep));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys().then((keys) => {
      const old = keys.filter((key) => key.startsWith(prefix) && key !== name);
      return Promise.all(old.map((key) => caches.delete(key)));
    }),
  );
});

worker.addEventListener('message', (event) => {
  const answer = (complete: boolean) => event.ports[0]?.postMessage(complete);
  if (event.data === 'SKIP_WAITING') void worker.skipWaiting();
  if (event.data === 'VERIFY') {
    const repaired = forAll(async (file) => (await intact(file)) ?? keep(file));
    event.waitUntil(
      repaired.then(
        () => answer(true),
        () => answer(false),
      ),
    );
  }
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.origin + url.pathname;
  if (request.method !== 'GET' || !path.startsWith(scope)) return;
  const file = path.slice(scope.length);
  if (request.mode !== 'navigate') {
    if (hashes.has(file)) event.respondWith(serve(file));
  } else if (hashes.has(file)) {
    // A page that cannot be repaired may still be had from the network, whole and of one version.
    event.respondWith(serve(file).catch(() => fetch(request)));
  } else if (file !== 'sw.js' && !file.startsWith('download/')) {
    // Relative addresses resolve only from the start page, so a deep link is sent there.
    event.respondWith(Response.redirect(scope + url.search));
  }
});

async function serve(file: string): Promise<Response> {
  const kept = await intact(file);
  if (kept) return kept;
  const response = await download(file);
  const copy = response.clone();
  // A full disk must not keep a good answer from the page.
  caches
    .open(name)
    .then((cache) => cache.put(scope + file, copy))
    .catch(() => undefined);
  return response;
}

/** The kept file, if it is still byte for byte what was built. */
async function intact(file: string): Promise<Response | undefined> {
  const kept = await caches.match(scope + file, { cacheName: name });
  if (!kept) return undefined;
  const digest = await crypto.subtle.digest('SHA-384', await kept.clone().arrayBuffer());
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return hashes.get(file) === `sha384-${hash}` ? kept : undefined;
}

async function keep(file: string): Promise<void> {
  const response = await download(file);
  await (await caches.open(name)).put(scope + file, response);
}

/** The browser itself refuses a body that does not match `integrity`. */
async function download(file: string): Promise<Response> {
  const integrity = hashes.get(file) ?? '';
  const response = await fetch(new Request(scope + file, { cache: 'reload', integrity }));
  if (!response.ok) throw new Error(`${response.status} ${file}`);
  return response;
}

function forAll(task: (file: string) => Promise<unknown>): Promise<unknown> {
  return Promise.all([...hashes.keys()].map(task));
}

export {};
