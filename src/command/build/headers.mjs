/**
 * What a browser may do with this app, in one place: the policy that stands in the page itself, the headers that
 * `npm start` sends, and the files for hosts (`npm run headers` writes them). Plain JavaScript, because the server
 * runs before anything is loaded that reads TypeScript.
 */
import { ALLOWED_FEATURES, DENIED_FEATURES } from './features.mjs';
import { FIRST_SCRIPT } from './first-script-hash.mjs';

/** Files beside the app that are no part of it: nobody's offline copy holds them, and they are saved, never opened. */
export const DOWNLOADS = 'download/';

/** Bare of `connect-src`, the page could ask other hosts; with it, the browser itself refuses every request. */
const page = [
  "default-src 'none'",
  `script-src 'self' '${FIRST_SCRIPT}'`,
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html torchlight-sw torchlight-worker',
];

/** The policy of the page as it stands in the page: what only a header can say is left out. */
export const metaPolicy = page.join('; ');

/**
 * The policy of the one file, which may run the script and the style it holds and nothing else. Its workers are made of
 * text in that script, so their addresses are blobs.
 * @param {readonly string[]} scripts hashes, as `sha256-…`
 * @param {readonly string[]} styles the same
 */
export function singleFilePolicy(scripts, styles) {
  /** @param {readonly string[]} hashes */
  const quoted = (hashes) => hashes.map((hash) => `'${hash}'`).join(' ');
  return [
    "default-src 'none'",
    `script-src ${quoted(scripts)}`,
    `style-src ${quoted(styles)}`,
    "connect-src 'none'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types svelte-trusted-html torchlight-worker',
  ].join('; ');
}

/** Sent with every answer, the refusals among them. @type {Readonly<Record<string, string>>} */
export const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    ...DENIED_FEATURES.map((name) => `${name}=()`),
    ...ALLOWED_FEATURES.map((name) => `${name}=(self)`),
  ].join(', '),
};

/** Two years. Over plain HTTP a server must not send it (RFC 6797, 7.2), so `npm start` leaves it out. */
export const transport = { 'Strict-Transport-Security': 'max-age=63072000' };

const LOOK_FIRST = { 'Cache-Control': 'no-cache' };
const CSP = 'Content-Security-Policy';

/**
 * One kind of file: which addresses it has, in whatever folder the app stands, and what is sent with it beside what is
 * sent everywhere. The first kind that fits counts.
 * @typedef {object} Kind
 * @property {RegExp} is the address from the root of the site, with its first slash
 * @property {readonly string[]} paths the same for a `_headers` file; none for all else
 * @property {Readonly<Record<string, string>>} headers
 */

/** @type {readonly Kind[]} */
export const kinds = [
  {
    is: /\/(index\.html)?$/,
    paths: ['/', '/index.html'],
    headers: { [CSP]: [...page, "frame-ancestors 'none'"].join('; '), ...LOOK_FIRST },
  },
  {
    // The worker has a policy of its own: it alone looks for files, and only where the app comes from.
    is: /\/sw\.js$/,
    paths: ['/sw.js'],
    headers: { [CSP]: "default-src 'none'; connect-src 'self'", ...LOOK_FIRST },
  },
  {
    // The names hold a hash of what is inside. The policy is that of the scripts which run as workers: they ask nobody.
    is: /\/assets\/[^/]+$/,
    paths: ['/assets/*'],
    headers: {
      [CSP]: "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'Cache-Control': 'public, max-age=31536000, immutable',
    },
  },
  {
    is: new RegExp(`/${DOWNLOADS}[^/]+$`),
    paths: [`/${DOWNLOADS}*`],
    headers: { [CSP]: "default-src 'none'", 'Content-Disposition': 'attachment', ...LOOK_FIRST },
  },
  { is: /^/, paths: [], headers: LOOK_FIRST },
];

/**
 * What is sent with a file.
 * @param {string} path its address from the root of the site, as `/` or `/assets/index-1.js`
 * @returns {Record<string, string>}
 */
export function headersOf(path) {
  const kind = kinds.find(({ is }) => is.test(path));
  return { ...everywhere, ...kind?.headers };
}

/** What is sent with a refusal. @type {Readonly<Record<string, string>>} */
export const refusalHeaders = { ...everywhere, 'Cache-Control': 'no-store' };
