/**
 * The offline copy. All files of one version are kept together, each known by its hash: a changed, cut or
 * half-published file never installs, and a damaged copy is fetched again instead of served. The build fills
 * in what is declared here (src/command/build/worker.ts).
 */
import { offlineCopy } from './offline-copy.ts';
import { retractionsKept } from './retractions-kept.ts';
import type { ToWorker, Withdrawn } from './worker-messages.ts';

/** Differs where any file or this worker differs. */
declare const VERSION: string;
/** The version of the clinical content in these files. */
declare const CONTENT: string;
/** Address below the scope ('' is the start page) and hash. */
declare const FILES: [string, string][];
/** The page for when no page can be shown. */
declare const DAMAGED: string;

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = worker.registration.scope;
const prefix = `torchlight ${scope} `;
const name = prefix + VERSION;
const copy = offlineCopy(name, scope, FILES);
const withdrawn = retractionsKept(`torchlight-withdrawn ${scope}`, scope);

worker.addEventListener('install', (event) => {
  event.waitUntil(copy.fill());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((keys) => {
        const old = keys.filter((key) => key.startsWith(prefix) && key !== name);
        return Promise.all(old.map((key) => caches.delete(key)));
      })
      // The page of the first visit: from here on the parts that come later are checked for it too.
      .then(() => worker.clients.claim()),
  );
});

worker.addEventListener('message', (event) => {
  const asked = event.data as ToWorker;
  if (asked === 'SKIP_WAITING') return void worker.skipWaiting();
  const answer = (what: unknown) => event.ports[0]?.postMessage(what);
  if (asked.ask === 'ABOUT') answer({ content: CONTENT });
  if (asked.ask === 'VERIFY') {
    const own = asked.own.every((file) => copy.holds(file));
    event.waitUntil(copy.verify().then((found) => answer({ own, ...found })));
  }
  if (asked.ask === 'RETRACTIONS') {
    const first = withdrawn.known().then((retractions) => answer({ retractions, fetched: false }));
    event.waitUntil(first.then(() => withdrawn.fetchMore()).then(tellAll));
  }
});

/** Every page of this copy, also one that is of another version. */
async function tellAll(found: Withdrawn): Promise<void> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const page of pages) if (page.url.startsWith(scope)) page.postMessage(found);
}

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const path = url.origin + url.pathname;
  if (request.method !== 'GET' || !path.startsWith(scope)) return;
  const file = path.slice(scope.length);
  if (request.mode !== 'navigate') {
    if (copy.holds(file)) event.respondWith(copy.serve(file));
  } else if (copy.holds(file)) {
    // A page that cannot be mended may still be had from the network, whole and of one version.
    event.respondWith(
      copy
        .serve(file)
        .catch(() => fromNetwork(request))
        .catch(damagedPage),
    );
  } else if (file !== 'sw.js' && !file.startsWith('download/')) {
    event.respondWith(elsewhere(request, url));
  }
});

/** A page that nothing is known of: no error of the host, and not cut off. A redirect is the host's own matter. */
async function fromNetwork(request: Request): Promise<Response> {
  const response = await fetch(request);
  if (response.type === 'opaqueredirect') return response;
  if (!response.ok || !isWhole(await response.clone().text())) throw new Error('no whole page');
  return response;
}

/** Ours has an end; what a network asks its guests to log in with is at least a page. */
function isWhole(html: string): boolean {
  return /<\/html>\s*$/i.test(html) || (/<body/i.test(html) && !html.includes('torchlight-sw'));
}

/** Relative addresses resolve only from the start page, so a deep link is sent there. */
async function elsewhere(request: Request, url: URL): Promise<Response> {
  return (await isOfAnother(url)) ? fetch(request) : Response.redirect(scope + url.search);
}

/** A folder below with a worker of its own is another installation, and none of ours. */
async function isOfAnother(url: URL): Promise<boolean> {
  try {
    const response = await fetch(new URL('sw.js', url), { cache: 'no-store' });
    return response.ok && /javascript/.test(response.headers.get('content-type') ?? '');
  } catch {
    return false;
  }
}

function damagedPage(): Response {
  return new Response(DAMAGED, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'",
    },
  });
}
