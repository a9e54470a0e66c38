/** A static file server on `node:http`: what `npm start` and the browser tests both serve the build with. */
import { readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { extname, relative, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { headersOf, refusalHeaders } from './build/headers.mjs';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.ndjson': 'application/x-ndjson; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Answers with files below `folder()`, and with 404 for what is not there: a page in place of a missing
 * script would be cached under the script's name.
 * @param {() => string} folder asked at every request, so that a test can publish a new version
 * @param {string} [cacheControl] in place of what a host should say, for hosts that say something else
 */
export function staticServer(folder, cacheControl) {
  return createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {import('node:http').ServerResponse} response
   */
  async function answer(request, response) {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const base = folder();
    const file = locate(base, request.url ?? '/');
    const body = file && (await readFile(file).catch(() => undefined));
    if (!file || !body) return refuse(response, 404);
    const type = types[extname(file)] ?? 'application/octet-stream';
    const zip = /text|json|svg/.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const sent = zip ? zipped(body) : body;
    response.writeHead(200, {
      ...headersOf(`/${relative(base, file).split(sep).join('/')}`),
      ...(cacheControl === undefined ? {} : { 'Cache-Control': cacheControl }),
      'Content-Type': type,
      'Content-Length': sent.length,
      Vary: 'Accept-Encoding',
      ...(zip ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  }
}

/** @type {Map<string, Buffer>} what was compressed before, by the hash of what it was */
const known = new Map();

/**
 * Every page fetches the whole offline copy: without this a test spends more on compression than on itself.
 * @param {Buffer} body
 */
function zipped(body) {
  const key = createHash('sha1').update(body).digest('base64');
  const before = known.get(key);
  if (before) return before;
  const now = gzipSync(body);
  if (known.size < 500) known.set(key, now);
  return now;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 405} status
 */
function refuse(response, status) {
  response.writeHead(status, { ...refusalHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'Not found\n' : 'Method not allowed\n');
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | undefined} the file, or nothing when the address is malformed or leads outside
 */
function locate(folder, url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = resolve(folder, `.${path.endsWith('/') ? `${path}index.html` : path}`);
    return file.startsWith(resolve(folder) + sep) && !path.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}
